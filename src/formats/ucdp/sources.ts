/** Who reported a row of UCDP GED: its lists of offices and days, as named sources. */
import type { SourceId } from "../../model/schema/common.ts";
import type { DraftBuilder } from "../imports/draft-builder.ts";
import { toWords } from "../imports/own-text.ts";
import { partsOf } from "../table/cells.ts";

export interface UcdpSources {
  readonly offices: string;
  readonly dates: string;
  readonly article: string;
}

/** An office by each day on which it reported. Lists of different lengths are not paired: offices then stand without a day. */
export function ucdpSources(
  builder: DraftBuilder,
  { offices, dates, article }: UcdpSources,
): SourceId[] {
  const names = partsOf(offices);
  if (names.length === 0) return article === "" ? [] : [named(builder, article, "")];
  const days = partsOf(dates);
  const ids = names.map((name, at) =>
    named(builder, name, names.length === days.length ? dayOf(days[at] ?? "") : ""),
  );
  return ids.length > 1 ? [...new Set(ids)] : ids;
}

function dayOf(text: string): string {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/.exec(text)?.[0] ?? "";
}

function named(builder: DraftBuilder, name: string, day: string): SourceId {
  return builder.source(`${name}\0${day}`, day ? `${name} ${day}` : name, () => ({
    type: "named",
    title: toWords(day ? `${name}, ${day}` : name),
    ...(day ? { published: { edtf: day, basis: "stated" } } : {}),
  }));
}
