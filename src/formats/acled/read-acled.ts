/** Rows of ACLED as events: one a day, its two actors without direction, its precision as it stands there. */
import type { SourceId } from "../../model/schema/common.ts";
import type { AtlasEvent } from "../../model/schema/event.ts";
import type { Glyph } from "../../model/symbols.ts";
import { isTooLong, toWords } from "../imports/own-text.ts";
import { undated } from "../imports/reasons.ts";
import { DatasetRows } from "../table/dataset-rows.ts";
import type { TableChoices, TableReader } from "../table/table-reader.ts";
import { ACLED_COLUMNS, type AcledColumn } from "./columns.ts";
import { acledSides, sideOf } from "./sides.ts";
import { acledWhen } from "./when.ts";
import { acledWhere } from "./where.ts";

const NAME = {
  from: "ACLED",
  summary: "Armed Conflict Location & Event Data (ACLED).",
  prefix: "acled",
};

/** By the word that the type begins with, in today's and in older files. */
const GLYPHS: readonly (readonly [RegExp, Glyph])[] = [
  [/^battle/i, "clash"],
  [/^explosion|^remote/i, "burst"],
  [/^violence against/i, "target"],
  [/^protest/i, "crowd"],
  [/^riot/i, "flame"],
  [/^strategic|^headquarters|^non-violent/i, "flag"],
];

type Rows = DatasetRows<AcledColumn>;

export function createAcledReader(header: readonly string[], choices: TableChoices): TableReader {
  const rows: Rows = new DatasetRows(NAME, ACLED_COLUMNS, header);
  return rows.reader(choices, () => toEvent(rows));
}

function toEvent(rows: Rows): AtlasEvent {
  const [one, two] = [sideOf(rows, 1), sideOf(rows, 2)];
  const type = rows.cell("event_type");
  const notes = rows.cell("notes");
  const cites = citesOf(rows);
  const tags = tagsOf(rows);
  const deaths = rows.count("fatalities");
  const { participants, isPair } = acledSides(rows, one, two, type);
  const isLacking = participants.length === 0 || (isPair && (one.name === "" || two.name === ""));
  return {
    id: rows.eventId("event_id_cnty", "data_id"),
    title: titleOf(rows, one.name, two.name),
    ...(notes === "" ? {} : { summary: toWords(notes) }),
    kind: kindOf(rows, type),
    when: whenOf(rows),
    where: acledWhere(rows),
    participants,
    attribution: [],
    evidence: [],
    absent: {
      attribution: rows.noChain,
      evidence: rows.noText,
      ...(isLacking
        ? { participants: rows.builder.gap("no-side", "The row does not name this side.") }
        : {}),
    },
    ...(cites.length > 0 ? { cites } : {}),
    ...(deaths === undefined ? {} : { fatalities: { best: deaths } }),
    ...(tags.length > 0 ? { tags } : {}),
    imported: rows.imported(
      rows.firstOf("event_id_cnty", "data_id"),
      "time_precision",
      "geo_precision",
      isTooLong(notes) ? { notes } : undefined,
    ),
  };
}

function titleOf(rows: Rows, one: string, two: string): string {
  const what = rows.firstOf("sub_event_type", "event_type") || "Event";
  const who = [one, two].filter(Boolean).join(" and ");
  const where = rows.firstOf("location", "admin1", "country");
  return toWords([who === "" ? what : `${what}: ${who}`, where].filter(Boolean).join(", "));
}

/** The dataset's own words: "Violence against civilians" is called that. */
function kindOf(rows: Rows, type: string) {
  const name = type || "Type not given";
  const id = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  const glyph = GLYPHS.find(([sign]) => sign.test(name))?.[1] ?? "cross";
  return rows.builder.eventKind({ id: id || "type-not-given", name: toWords(name), glyph });
}

function whenOf(rows: Rows): AtlasEvent["when"] {
  const [cell, precision] = [rows.cell("event_date"), rows.cell("time_precision")];
  const edtf = rows.once("when", [cell, precision], () => acledWhen(cell, precision));
  if (edtf !== null) return { edtf, basis: "stated" };
  rows.tell("event_date", cell, "no-date", "a day such as 2019-04-06");
  return {
    edtf: "/",
    basis: "stated",
    ...(cell === "" ? {} : undated("The row has “{}”.", cell)),
  };
}

function citesOf(rows: Rows): SourceId[] {
  return [...new Set(rows.listOf("source"))].map((name) =>
    rows.builder.source(name, name, () => ({ type: "named", title: toWords(name) })),
  );
}

function tagsOf(rows: Rows): string[] {
  const parts = [rows.cell("sub_event_type"), ...rows.listOf("tags")];
  return [...new Set(parts.map(toWords).filter(Boolean))].map(rows.intern);
}
