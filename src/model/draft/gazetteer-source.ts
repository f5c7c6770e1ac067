/** The reference that the towns of the map's gazetteer come from, as a source of the draft. */
import type { Draft } from "./draft.ts";
import { newId } from "./ids.ts";
import type { DraftOperation } from "./operation.ts";

const GEONAMES = {
  type: "reference",
  title: "GeoNames",
  url: "https://www.geonames.org/",
  terms: "CC BY 4.0",
} as const;

const HOST = /^https?:\/\/(www\.)?geonames\.org(\/|$)/i;

/** @returns the id under which a place cites it, and what puts it where the draft has it not yet */
export function gazetteerSource(draft: Draft): {
  readonly id: string;
  readonly also: readonly DraftOperation[];
} {
  const known = draft.lists.sources.find(
    (source) =>
      source.type === "reference" &&
      (HOST.test(source.url ?? "") || source.title === GEONAMES.title),
  );
  if (known) return { id: known.id, also: [] };
  const id = newId(draft, "sources", GEONAMES.title);
  return {
    id,
    also: [{ type: "put", list: "sources", record: { id, ...GEONAMES } } as DraftOperation],
  };
}
