/** Counts what a dataset tells of its events, aspect by aspect: each divides all of them, so that its counts add up. */
import { toldOf } from "../../../formats/told.ts";
import type { Dataset } from "../../../model/schema/dataset.ts";
import type { AtlasEvent, EventRecord } from "../../../model/schema/event.ts";

export type Part =
  | "pairs"
  | "oneSided"
  | "alone"
  | "nobody"
  | "day"
  | "nearer"
  | "longer"
  | "untimed"
  | "point"
  | "near"
  | "area"
  | "unplaced"
  | "inOrder"
  | "outOfOrder"
  | "single"
  | "noToll"
  | "oneSource"
  | "moreSources"
  | "noSource";

type PlainAspect = "parties" | "when" | "where" | "deaths" | "sources";
export type Aspect = PlainAspect | "whenPrecision" | "wherePrecision";

export interface AspectCount {
  readonly aspect: Aspect;
  /** In a fixed order; those of none are left out. */
  readonly parts: readonly { readonly part: Part; readonly count: number }[];
  /** Of a precision: how many have each of the file's codes, in their order. */
  readonly codes: readonly { readonly code: string; readonly count: number }[];
}

type Tell = (told: AtlasEvent, record: EventRecord) => Part;

const PARTS: Readonly<Record<PlainAspect, { readonly order: readonly Part[]; readonly of: Tell }>> =
  {
    parties: { order: ["pairs", "oneSided", "alone", "nobody"], of: partiesOf },
    when: { order: ["nearer", "day", "longer", "untimed"], of: whenOf },
    where: { order: ["point", "near", "area", "unplaced"], of: whereOf },
    deaths: { order: ["inOrder", "outOfOrder", "single", "noToll"], of: deathsOf },
    sources: { order: ["oneSource", "moreSources", "noSource"], of: sourcesOf },
  };

const ASPECTS: readonly Aspect[] = [
  "parties",
  "when",
  "whenPrecision",
  "where",
  "wherePrecision",
  "deaths",
  "sources",
];

/** @returns each aspect of which the events tell something */
export function countAspects({ events }: Pick<Dataset, "events">): readonly AspectCount[] {
  const told = events.map((record) => ({ told: toldOf(record), record }));
  return ASPECTS.map((aspect): AspectCount => {
    if (aspect === "whenPrecision" || aspect === "wherePrecision")
      return { aspect, parts: [], codes: countCodes(events, aspect) };
    const { order, of } = PARTS[aspect];
    const counts = countBy(told.map((one) => of(one.told, one.record)));
    const parts = order.flatMap((part) => {
      const count = counts.get(part) ?? 0;
      return count > 0 ? [{ part, count }] : [];
    });
    return { aspect, parts, codes: [] };
  }).filter(({ aspect, parts, codes }) => {
    const isAlways = aspect === "when" || aspect === "where";
    const saysNone = parts.every(({ part }) => ["noToll", "noSource", "nobody"].includes(part));
    return isAlways || codes.length > 0 || !saysNone;
  });
}

function countCodes(events: readonly EventRecord[], aspect: "whenPrecision" | "wherePrecision") {
  const codes = events.flatMap(({ imported }) => imported?.[aspect] ?? []);
  return [...countBy(codes)]
    .map(([code, count]) => ({ code, count }))
    .sort((one, other) => one.code.localeCompare(other.code, "en", { numeric: true }));
}

function countBy<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function partiesOf(_: AtlasEvent, { participants }: EventRecord): Part {
  const sides = new Set(participants.flatMap((one) => (one.role === "party" ? [one.side] : [])));
  if (sides.size === 2) return "pairs";
  const hasTarget = participants.some(({ role }) => role === "target");
  if (hasTarget && participants.length > 1) return "oneSided";
  return participants.length > 0 ? "alone" : "nobody";
}

function whenOf({ when }: AtlasEvent): Part {
  if (when.edtf === "/") return "untimed";
  if (/^\d{4}-\d\d-\d\d[?~%]?$/.test(when.edtf)) return "day";
  return /^\d{4}-\d\d-\d\dT[^/]*$/.test(when.edtf) ? "nearer" : "longer";
}

function whereOf({ where }: AtlasEvent): Part {
  switch (where.extent) {
    case "unplaced":
      return "unplaced";
    case "point":
      return "point";
    case "near":
    case "ring":
      return "near";
    default:
      return "area";
  }
}

function deathsOf({ fatalities }: AtlasEvent): Part {
  if (!fatalities) return "noToll";
  const { low, best, high } = fatalities;
  if (low === undefined || best === undefined || high === undefined) return "single";
  return low <= best && best <= high ? "inOrder" : "outOfOrder";
}

function sourcesOf({ cites = [] }: AtlasEvent): Part {
  if (cites.length === 0) return "noSource";
  return cites.length === 1 ? "oneSource" : "moreSources";
}
