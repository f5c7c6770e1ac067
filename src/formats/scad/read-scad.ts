/** Rows of the Social Conflict Analysis Database as events; what it writes as a number below 0 is not known. */
import { parseEdtf } from "../../model/edtf.ts";
import type { ActorId } from "../../model/schema/common.ts";
import type { AtlasEvent } from "../../model/schema/event.ts";
import type { Where } from "../../model/schema/place.ts";
import type { Glyph } from "../../model/symbols.ts";
import { toWords } from "../imports/own-text.ts";
import { placeOf, positionOf } from "../imports/places.ts";
import { unplaced } from "../imports/reasons.ts";
import { DatasetRows } from "../table/dataset-rows.ts";
import { readDateCell } from "../table/read-date.ts";
import type { TableChoices, TableReader } from "../table/table-reader.ts";
import { SCAD_COLUMNS, type ScadColumn } from "./columns.ts";

const NAME = { from: "SCAD", summary: "Social Conflict Analysis Database.", prefix: "scad" };

/** The codebook's ten types, by number. */
const KINDS: Readonly<Record<string, readonly [name: string, glyph: Glyph]>> = {
  1: ["Organized demonstration", "crowd"],
  2: ["Spontaneous demonstration", "crowd"],
  3: ["Organized violent riot", "flame"],
  4: ["Spontaneous violent riot", "flame"],
  5: ["General strike", "flag"],
  6: ["Limited strike", "flag"],
  7: ["Pro-government violence", "target"],
  8: ["Anti-government violence", "burst"],
  9: ["Extra-government violence", "clash"],
  10: ["Intra-government violence", "clash"],
};

type Rows = DatasetRows<ScadColumn>;

export function createScadReader(header: readonly string[], choices: TableChoices): TableReader {
  const rows: Rows = new DatasetRows(NAME, SCAD_COLUMNS, header);
  return rows.reader(choices, () => toEvent(rows));
}

const isUnknown = (cell: string) => /^-\d+(?:\.0+)?$/.test(cell);
const isNamed = (cell: string) => cell !== "" && !isUnknown(cell);

function toEvent(rows: Rows): AtlasEvent {
  const principals = actorsOf(rows, ["actor1", "actor2", "actor3"], true);
  const targets = actorsOf(rows, ["target1", "target2"], false).filter(
    (one) => !principals.includes(one),
  );
  const notes = [rows.cell("notes"), rows.cell("issuenote")].find(isNamed) ?? "";
  const deaths = rows.count("ndeath", isUnknown);
  const place = [rows.cell("elocal"), rows.cell("countryname")].find(isNamed) ?? "place not named";
  const [kind] = KINDS[rows.cell("etype")] ?? ["Event"];
  const who = [rows.cell("actor1")].filter(isNamed).map((name) => `: ${name}`);
  return {
    id: rows.eventId("eventid"),
    title: toWords(`${kind}${who.join("")}, ${place}`),
    ...(notes === "" ? {} : { summary: toWords(notes) }),
    kind: kindOf(rows),
    when: whenOf(rows),
    where: whereOf(rows, place),
    participants: [
      ...principals.map((actor) => ({ actor, role: "principal" }) as const),
      ...targets.map((actor) => ({ actor, role: "target" }) as const),
    ],
    attribution: [],
    evidence: [],
    absent: {
      attribution: rows.noChain,
      evidence: rows.noText,
      ...(principals.length + targets.length > 0
        ? {}
        : { participants: rows.builder.gap("no-side", "The row does not say who took part.") }),
    },
    ...(deaths === undefined ? {} : { fatalities: { best: deaths } }),
    imported: rows.imported(rows.cell("eventid"), undefined, "location_precision"),
  };
}

function kindOf(rows: Rows) {
  const type = rows.cell("etype");
  const [name, glyph] = KINDS[type] ?? (["Type not given", "cross"] as const);
  const id = name.toLowerCase().replaceAll(" ", "-");
  return rows.builder.eventKind({ id, name, glyph });
}

/** Targets stand on no side: many are places or offices. */
function actorsOf(rows: Rows, columns: readonly ScadColumn[], isSide: boolean): readonly ActorId[] {
  const names = columns.map(rows.cell, rows).filter(isNamed);
  const ids = names.map((name) =>
    rows.builder.actor(name, rows.noText, () => ({
      name: toWords(name),
      kind: rows.builder.actorKind({ id: "kind-not-given", name: "Kind not given", glyph: "page" }),
      faction: isSide ? rows.builder.faction(toWords(name)) : null,
    })),
  );
  return [...new Set(ids)];
}

function whenOf(rows: Rows): AtlasEvent["when"] {
  const start = dayOf(rows, ["styr", "stmo", "stday"], "startdate");
  const end = dayOf(rows, ["eyr", "emo", "eday"], "enddate");
  if (start === null) {
    rows.tell(
      "startdate",
      rows.cell("startdate"),
      "no-date",
      "a day such as 28-Jan-90, or columns for its year, month and day",
    );
    return { edtf: "/", basis: "stated" };
  }
  const interval = `${start}/${end ?? ""}`;
  const isStretch = end !== null && end !== start && parseEdtf(interval).ok;
  return { edtf: isStretch ? interval : start, basis: "stated" };
}

/** Of its three columns first, whose year has four digits. */
function dayOf(rows: Rows, parts: readonly ScadColumn[], whole: ScadColumn): string | null {
  const [year = "", month = "", day = ""] = parts.map(rows.cell, rows);
  const known = (cell: string) => (isNamed(cell) ? cell : "0");
  const cell = isNamed(year) ? `${year}-${known(month)}-${known(day)}` : rows.cell(whole);
  const reading = readDateCell(cell);
  return reading.type === "date" ? reading.edtf : null;
}

function whereOf(rows: Rows, name: string): Where {
  const lonLat = positionOf(rows.cell("latitude"), rows.cell("longitude"));
  if (!lonLat) return unplaced("Of where it was, the table has “{}” and no coordinates.", name);
  const country = rows.cell("countryname");
  const place = placeOf(rows.builder, { name: rows.intern(name), lonLat, country, kind: "city" });
  return { extent: "point", place, basis: "stated" };
}
