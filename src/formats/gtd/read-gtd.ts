/** Rows of the Global Terrorism Database as events; days and months that it does not know are left out, and so are unknown groups. */
import { parseEdtf } from "../../model/edtf.ts";
import type { ActorId, SourceId } from "../../model/schema/common.ts";
import type { AtlasEvent } from "../../model/schema/event.ts";
import type { Where } from "../../model/schema/place.ts";
import { toWords } from "../imports/own-text.ts";
import { areaOf, placeOf, positionOf } from "../imports/places.ts";
import { unplaced } from "../imports/reasons.ts";
import { DatasetRows } from "../table/dataset-rows.ts";
import { readDateCell } from "../table/read-date.ts";
import type { TableChoices, TableReader } from "../table/table-reader.ts";
import { GTD_COLUMNS, type GtdColumn } from "./columns.ts";

const NAME = {
  from: "GTD",
  summary: "Global Terrorism Database, START, University of Maryland.",
  prefix: "gtd",
};

type Rows = DatasetRows<GtdColumn>;

export function createGtdReader(header: readonly string[], choices: TableChoices): TableReader {
  const rows: Rows = new DatasetRows(NAME, GTD_COLUMNS, header);
  return rows.reader(choices, () => toEvent(rows));
}

/** What is not known is -9 or -99. */
const isUnknown = (cell: string) => /^-9+(?:\.0+)?$/.test(cell);

function toEvent(rows: Rows): AtlasEvent {
  const groups = (["gname", "gname2", "gname3"] as const).map(rows.cell, rows).filter(isNamed);
  const actors = [...new Set(groups.map((name) => actorOf(rows, name)))];
  const summary = rows.cell("summary");
  const cites = citesOf(rows);
  const tags = (["attacktype2_txt", "attacktype3_txt", "targtype1_txt"] as const)
    .map(rows.cell, rows)
    .filter(Boolean);
  const fatalities = tollOf(rows, actors[0]);
  const wounded = rows.count("nwound", isUnknown);
  return {
    id: rows.eventId("eventid"),
    title: titleOf(rows, groups),
    ...(summary === "" ? {} : { summary: toWords(summary) }),
    kind: kindOf(rows),
    when: whenOf(rows),
    where: whereOf(rows),
    participants: actors.map((actor) => ({ actor, role: "principal" }) as const),
    attribution: [],
    evidence: [],
    absent: {
      attribution: rows.noChain,
      evidence: rows.noText,
      ...(actors.length > 0
        ? {}
        : {
            participants: rows.builder.gap(
              "no-group",
              "The table does not know which group it was.",
            ),
          }),
    },
    ...(cites.length > 0 ? { cites } : {}),
    ...(fatalities ? { fatalities } : {}),
    ...(wounded === undefined ? {} : { wounded: { best: wounded } }),
    ...(tags.length > 0 ? { tags: [...new Set(tags)].map(rows.intern) } : {}),
    imported: rows.imported(rows.cell("eventid"), undefined, "specificity"),
  };
}

function isNamed(name: string): boolean {
  return name !== "" && name.toLowerCase() !== "unknown";
}

function titleOf(rows: Rows, groups: readonly string[]): string {
  const what = rows.cell("attacktype1_txt") || "Attack";
  const who = groups.length > 0 ? `${what}: ${groups.join(" and ")}` : what;
  const place = [rows.cell("city"), rows.cell("provstate"), rows.cell("country_txt")].find(isNamed);
  return toWords(place ? `${who}, ${place}` : who);
}

function kindOf(rows: Rows) {
  const name = rows.cell("attacktype1_txt") || "Attack of a type not given";
  const id = `attack-${
    name
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join("-") ?? "other"
  }`;
  const glyph = /bomb|explosion/i.test(name)
    ? "burst"
    : /arson|facility/i.test(name)
      ? "flame"
      : "target";
  return rows.builder.eventKind({ id: id.slice(0, 100), name: toWords(name), glyph });
}

function actorOf(rows: Rows, name: string): ActorId {
  return rows.builder.actor(name, rows.noText, () => ({
    name: toWords(name),
    kind: rows.builder.actorKind({ id: "kind-not-given", name: "Kind not given", glyph: "page" }),
    faction: rows.builder.faction(toWords(name)),
  }));
}

/** A day or month of 0 is not known: the date is coarser then. */
function whenOf(rows: Rows): AtlasEvent["when"] {
  const [year, month, day] = (["iyear", "imonth", "iday"] as const).map((column) =>
    rows.cell(column).replace(/\.0+$/, ""),
  );
  const approximate = rows.cell("approxdate");
  const note = approximate === "" ? {} : { note: toWords(approximate) };
  const text = [year, month || "0", day || "0"].join("-");
  const reading = readDateCell(text);
  if (reading.type !== "date") {
    rows.tell("iyear", text, "no-date", "a year, a month from 0 to 12 and a day of it, or 0");
    return { edtf: "/", basis: "stated", ...note };
  }
  const end = readDateCell(rows.cell("resolution"), "month-first");
  const interval = end.type === "date" ? `${reading.edtf}/${end.edtf}` : "";
  const isStretch =
    rows.cell("extended") === "1" && reading.edtf.length === 10 && parseEdtf(interval).ok;
  return { edtf: isStretch ? interval : reading.edtf, basis: "stated", ...note };
}

function whereOf(rows: Rows): Where {
  const specificity = rows.cell("specificity").replace(/\.0+$/, "");
  const lonLat = positionOf(rows.cell("latitude"), rows.cell("longitude"));
  const country = rows.cell("country_txt");
  const [city, province] = [rows.cell("city"), rows.cell("provstate")];
  const named = [city, province, country].find(isNamed) ?? "place not named";
  if (!lonLat || specificity === "5")
    return unplaced("Of where it was, the table has “{}” and no coordinates.", named);
  const given = { name: rows.intern(named), lonLat, country };
  if (specificity === "2" || specificity === "3")
    return areaOf(rows.builder, { ...given, kind: "district", level: "district" });
  if (specificity === "4") {
    const name = rows.intern(isNamed(province) ? province : named);
    return areaOf(rows.builder, { ...given, name, kind: "region", level: "governorate" });
  }
  return {
    extent: "point",
    place: placeOf(rows.builder, { ...given, kind: "city" }),
    basis: "stated",
  };
}

function tollOf(rows: Rows, first: ActorId | undefined): AtlasEvent["fatalities"] {
  const best = rows.count("nkill", isUnknown);
  const ofGroup = rows.count("nkillter", isUnknown);
  if (best === undefined) return undefined;
  return first && ofGroup !== undefined
    ? { best, parties: [{ actor: first, best: ofGroup }] }
    : { best };
}

function citesOf(rows: Rows): SourceId[] {
  const titles = (["scite1", "scite2", "scite3"] as const).map(rows.cell, rows).filter(Boolean);
  return [...new Set(titles)].map((title) =>
    rows.builder.source(title, title, () => ({ type: "named", title: toWords(title) })),
  );
}
