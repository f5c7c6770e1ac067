/**
 * Makes a dataset of a file of the UCDP Georeferenced Event Dataset: `npx tsx tests/bench/scale/ucdp-dataset.ts CSV JSON`.
 *
 * Sides a and b are two parties on equal terms; who attacks whom is in no column. Violence against civilians has a
 * principal. The file's coordinates of governorates, countries and vaguer areas are middles, so they become areas.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { argv } from "node:process";
import { csvParse, type DSVRowString, hsl } from "d3";
import { readWhen } from "./ucdp-when.ts";
import { type PlaceIds, placeIdsOf, placesIn, readWhere } from "./ucdp-where.ts";

type Row = DSVRowString;

const CIVILIANS = "Civilians";
const KINDS = [
  { id: "state-based", name: "State-based conflict", glyph: "clash" },
  { id: "non-state", name: "Non-state conflict", glyph: "cross" },
  { id: "one-sided", name: "One-sided violence", glyph: "target" },
] as const;

const cell = (row: Row, column: string) => row[column]?.trim() ?? "";
const count = (row: Row, column: string) => Math.max(0, Math.round(Number(row[column]) || 0));

/** Names to ids, in the order in which they come. */
function numbered(names: Iterable<string>, prefix: string): ReadonlyMap<string, string> {
  return new Map([...new Set(names)].map((name, at) => [name, `${prefix}-${at + 1}`]));
}

interface Ids {
  readonly actors: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
  readonly places: PlaceIds;
}

function toEvent(row: Row, { actors, sources, places }: Ids) {
  const [one, other] = [cell(row, "side_a"), cell(row, "side_b")];
  const isOneSided = cell(row, "type_of_violence") === "3";
  const cites = sourcesOf(row).map(({ key }) => sources.get(key));
  return {
    id: `row-${cell(row, "id")}`,
    title: (cell(row, "source_headline") || `${one} and ${other}`).slice(0, 300),
    kind: KINDS[Number(cell(row, "type_of_violence")) - 1]?.id,
    when: readWhen(row),
    where: readWhere(row, places),
    participants: isOneSided
      ? [
          { actor: actors.get(one), role: "principal" },
          { actor: actors.get(other), role: "target" },
        ]
      : [
          { actor: actors.get(one), role: "party", side: 1 },
          { actor: actors.get(other), role: "party", side: 2 },
        ],
    attribution: [],
    evidence: [],
    absent: { attribution: "no-chain", evidence: "no-text" },
    ...(cites.length > 0 ? { cites: [...new Set(cites)] } : {}),
    fatalities: toToll(row, [actors.get(one), isOneSided ? undefined : actors.get(other)]),
    imported: {
      from: "UCDP GED",
      id: cell(row, "id"),
      whenPrecision: cell(row, "date_prec"),
      wherePrecision: cell(row, "where_prec"),
      codes: { event_clarity: cell(row, "event_clarity") },
    },
  };
}

function toToll(row: Row, sides: readonly (string | undefined)[]) {
  const parties = sides.flatMap((actor, at) =>
    actor ? [{ actor, best: count(row, at ? "deaths_b" : "deaths_a") }] : [],
  );
  return {
    low: count(row, "low"),
    best: count(row, "best"),
    high: count(row, "high"),
    parties,
    civilians: { best: count(row, "deaths_civilians") },
    unknown: { best: count(row, "deaths_unknown") },
  };
}

interface Report {
  readonly key: string;
  readonly office: string;
  readonly day: string | null;
}

/** Office by date; lists that differ in length are not paired by position, so the offices then stand without a date. */
function sourcesOf(row: Row): readonly Report[] {
  const split = (column: string) =>
    cell(row, column)
      .split(";")
      .map((part) => part.trim());
  const [offices, days] = [split("source_office").filter(Boolean), split("source_date")];
  return offices.map((office, at) => {
    const day = offices.length === days.length ? (days[at]?.slice(0, 10) ?? "") : "";
    const isDay = /^\d{4}-\d\d-\d\d$/.test(day);
    return { key: isDay ? `${office} ${day}` : office, office, day: isDay ? day : null };
  });
}

function toDataset(rows: readonly Row[], name: string): unknown {
  const sides = rows.flatMap((row) => [cell(row, "side_a"), cell(row, "side_b")]);
  const parties = numbered(
    sides.filter((side) => side !== CIVILIANS),
    "side",
  );
  const actors = numbered(sides, "actor");
  const places = placeIdsOf(rows);
  const reports = new Map(rows.flatMap(sourcesOf).map((report) => [report.key, report]));
  const sources = numbered(reports.keys(), "source");
  return {
    format: "dispatch-atlas/2",
    id: name.replace(/[^\w-]/g, "-"),
    title: `UCDP GED: ${name}`,
    summary: "Uppsala Conflict Data Program, Georeferenced Event Dataset, CC BY 4.0.",
    language: "en",
    zone: "UTC",
    gaps: [
      { id: "no-text", note: "The table names its sources and quotes none." },
      { id: "no-chain", note: "The table does not say who told whom." },
    ],
    kinds: { events: KINDS },
    sources: [
      { type: "named", id: "ged", title: "UCDP GED" },
      ...[...reports.values()].map(({ key, office, day }) => ({
        type: "named",
        id: sources.get(key),
        title: day ? `${office}, ${day}` : office,
        ...(day ? { published: { edtf: day, basis: "stated" } } : {}),
      })),
    ],
    places: placesIn(rows, places),
    factions: [...parties].map(([side, id], at) => ({
      id,
      name: side,
      color: hsl((at * 137.5) % 360, 0.45, 0.38).formatHex(),
    })),
    actors: [...actors].map(([side, id]) => ({
      id,
      name: side,
      kind: /^Government of/.test(side) ? "government" : "armed-group",
      faction: parties.get(side) ?? null,
      evidence: [],
      absent: { evidence: "no-text" },
    })),
    relations: [],
    events: rows.map((row) => toEvent(row, { actors, sources, places })),
  };
}

const [from, to] = argv.slice(2);
if (from && to)
  writeFileSync(
    to,
    JSON.stringify(toDataset(csvParse(readFileSync(from, "utf8")), basename(from, ".csv"))),
  );
else console.error("Usage: npx tsx tests/bench/scale/ucdp-dataset.ts CSV JSON");
