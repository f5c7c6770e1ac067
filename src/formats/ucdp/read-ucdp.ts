/** Rows of the UCDP Georeferenced Event Dataset as events: sides, days, places and deaths with how far each is known. */
import type { AtlasEvent } from "../../model/schema/event.ts";
import { toWords } from "../imports/own-text.ts";
import { undated } from "../imports/reasons.ts";
import { DatasetRows } from "../table/dataset-rows.ts";
import type { TableChoices, TableReader } from "../table/table-reader.ts";
import { UCDP_COLUMNS } from "./columns.ts";
import type { UcdpRows } from "./rows.ts";
import { noSide, ucdpSides } from "./sides.ts";
import { ucdpSources } from "./sources.ts";
import { ucdpToll } from "./toll.ts";
import { ucdpWhen } from "./when.ts";
import { ucdpWhere } from "./where.ts";

const NAME = {
  from: "UCDP GED",
  summary: "Uppsala Conflict Data Program, Georeferenced Event Dataset.",
  prefix: "ged",
};

const KINDS = {
  1: { id: "state-based", name: "State-based conflict", glyph: "clash" },
  2: { id: "non-state", name: "Non-state conflict", glyph: "cross" },
  3: { id: "one-sided", name: "One-sided violence", glyph: "target" },
} as const;
const OTHER_KIND = {
  id: "violence",
  name: "Violence of a type not given",
  glyph: "burst",
} as const;
const ONE_SIDED = "3";
/** All rows share it. */
const NONE: never[] = [];

/** @param header the names of the columns, in the order of the file */
export function createUcdpReader(header: readonly string[], choices: TableChoices): TableReader {
  const rows: UcdpRows = new DatasetRows(NAME, UCDP_COLUMNS, header);
  return rows.reader(choices, () => toEvent(rows));
}

function toEvent(rows: UcdpRows): AtlasEvent {
  const [one, other] = [rows.cell("side_a"), rows.cell("side_b")];
  const type = rows.cell("type_of_violence");
  const isOneSided = type === ONE_SIDED;
  const place = rows.intern(rows.firstOf("where_coordinates", "country") || "place not named");
  const participants = ucdpSides(rows, one, other, isOneSided);
  const cites = citesOf(rows);
  const headline = rows.cell("source_headline");
  const conflict = rows.cell("conflict_name");
  const sides = isOneSided ? `${one} against ${other}` : `${one} and ${other}`;
  const fatalities = ucdpToll(rows, participants);
  const event: { -readonly [Key in keyof AtlasEvent]: AtlasEvent[Key] } = {
    id: rows.eventId("id"),
    title: toWords(`${sides}, ${place}`),
    kind: rows.builder.eventKind(KINDS[type as "1"] ?? OTHER_KIND),
    when: whenOf(rows),
    where: whereOf(rows, place),
    participants,
    attribution: NONE,
    evidence: NONE,
    absent: absentOf(rows, one === "" || other === ""),
    imported: rows.imported(rows.cell("id"), "date_prec", "where_prec"),
  };
  // Key by key: of a hundred thousand rows, spreading what is there takes as long as reading it.
  if (headline !== "") event.summary = toWords(headline);
  if (cites.length > 0) event.cites = cites;
  if (fatalities) event.fatalities = fatalities;
  if (conflict !== "") event.tags = [rows.intern(conflict)];
  return event;
}

function absentOf(rows: UcdpRows, isSideMissing: boolean): AtlasEvent["absent"] {
  return rows.once("absent", [String(isSideMissing)], () => ({
    attribution: rows.noChain,
    evidence: rows.noText,
    ...(isSideMissing ? { participants: noSide(rows) } : {}),
  }));
}

function whenOf(rows: UcdpRows): AtlasEvent["when"] {
  const [start, end] = [rows.cell("date_start"), rows.cell("date_end")];
  const clarity = rows.cell("event_clarity");
  const when = rows.once("when", [start, end, clarity], () => {
    const edtf = ucdpWhen(start, end, clarity);
    return edtf === null ? null : ({ edtf, basis: "stated" } as const);
  });
  if (when !== null) return when;
  const expected = "two days such as 2019-04-05, the first not after the second";
  rows.tell("date_start", `${start} ${end}`, "no-date", expected);
  return { edtf: "/", basis: "stated", ...undated("The row has “{}” to “{}”.", start, end) };
}

function whereOf(rows: UcdpRows, name: string): AtlasEvent["where"] {
  const row = {
    name,
    precision: rows.cell("where_prec"),
    latitude: rows.cell("latitude"),
    longitude: rows.cell("longitude"),
    country: rows.cell("country"),
  };
  const { precision, latitude, longitude, country } = row;
  const where = rows.once("where", [name, latitude, longitude, precision, country], () =>
    ucdpWhere(rows.builder, row),
  );
  if (where.extent === "unplaced") {
    const expected = "a latitude from -90 to 90 and a longitude from -180 to 180";
    rows.tell("latitude", `${latitude}, ${longitude}`, "no-position", expected);
  }
  return where;
}

function citesOf(rows: UcdpRows) {
  return ucdpSources(rows.builder, {
    offices: rows.cell("source_office"),
    dates: rows.cell("source_date"),
    article: rows.cell("source_article"),
  });
}
