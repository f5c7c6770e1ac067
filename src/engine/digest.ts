/** Counts once over all events what a dataset can say of itself. */
import type {
  DateGrade,
  Digest,
  Exactness,
  PlaceGrade,
  SourceGrade,
  Tolls,
} from "../model/digest.ts";
import { DAY_MS, MINUTE_MS } from "../model/durations.ts";
import type { EventFacts } from "../model/event-facts.ts";
import { type Interval, toInstant, toInterval } from "../model/interval.ts";
import type { PlaceId } from "../model/schema/common.ts";
import type { Zone } from "../model/zone.ts";
import { allRows, countRows } from "./bits.ts";
import { countCodes } from "./codes.ts";
import type { EngineColumns } from "./engine-columns.ts";
import { markTime } from "./filters/time.ts";
import type { Rows } from "./rows.ts";

/** So many places are named. */
const NAMED = 6;
/** A day of 25 hours is one, and a month of 31 days with one of them. */
const HOUR_MORE = DAY_MS / 24;

/** An event is counted as its first account has it. */
export function digest({ columns, records, ground: { zone } }: Rows): Digest {
  const named = namedPlaces(columns);
  return {
    exactness: records ? exactnessOf(records) : null,
    tolls: records ? addTolls(records) : null,
    busiest: findBusiest(columns, zone),
    named: named.slice(0, NAMED),
    namedCount: named.length,
  };
}

function exactnessOf(events: readonly EventFacts[]): Exactness {
  const dates = new Map<DateGrade, number>();
  const places = new Map<PlaceGrade, number>();
  const sources = new Map<SourceGrade, number>();
  let exact = 0;
  for (const facts of events) {
    const [date, place] = [dateGradeOf(facts), placeGradeOf(facts)];
    addOne(dates, date);
    addOne(places, place);
    addOne(sources, sourceGradeOf(facts));
    if (date === "day" && place === "point") exact++;
  }
  return { dates, places, sources, exact };
}

/** At or near a point of theirs, most events first. */
function namedPlaces({ size, spots, spotCodes }: EngineColumns): Digest["named"] {
  const counts = countCodes(allRows(size), spotCodes, spots.length + 1);
  const named = new Map<PlaceId, number>();
  for (const [index, { extent, place }] of spots.entries())
    if (extent === "point" || extent === "near")
      named.set(place, (named.get(place) ?? 0) + (counts[index + 1] ?? 0));
  return [...named]
    .filter(([, count]) => count > 0)
    .map(([place, count]) => ({ place, count }))
    .sort((a, b) => b.count - a.count);
}

function addOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function dateGradeOf({ edtf, time: { start, end } }: EventFacts): DateGrade {
  const days = (end - start - HOUR_MORE) / DAY_MS;
  if (!Number.isFinite(days)) return "open";
  if (edtf.approximate || edtf.uncertain) return "about";
  if (days <= 1) return "day";
  if (days <= 6) return "days";
  if (days <= 7) return "week";
  return days <= 31 ? "month" : "longer";
}

function placeGradeOf({ event: { where } }: EventFacts): PlaceGrade {
  switch (where.extent) {
    case "point":
      return where.sense === "toward" ? "toward" : "point";
    case "area":
      return where.level;
    default:
      return where.extent;
  }
}

function sourceGradeOf({ event: { cites = [], evidence } }: EventFacts): SourceGrade {
  const count = new Set([...cites, ...evidence.map(({ source }) => source)]).size;
  return count === 0 ? "none" : count === 1 ? "one" : "more";
}

function addTolls(events: readonly EventFacts[]): Tolls | null {
  const sum = { low: 0, best: 0, high: 0, events: 0 };
  const long = { best: 0, events: 0 };
  for (const facts of events) {
    const { low, best, high } = facts.event.fatalities ?? {};
    if (low === undefined || best === undefined || high === undefined) continue;
    sum.low += low;
    sum.best += best;
    sum.high += high;
    sum.events++;
    if (dateGradeOf(facts) !== "longer") continue;
    long.best += best;
    long.events++;
  }
  return sum.events === 0 ? null : { ...sum, long };
}

const WEEK_MS = 7 * DAY_MS;
/** 1 January 1970 was a Thursday. */
const MONDAY_MS = 4 * DAY_MS;

/** By the zone's calendar; of as many, the first. */
function findBusiest(columns: EngineColumns, zone: Zone): Digest["busiest"] {
  const { size, starts, accounts } = columns;
  const counts = new Map<number, number>();
  for (let row = 0; row < size; row++) {
    const [first] = accounts.get(row) ?? [];
    const start = first ? first.time.start : toInstant(starts[row] ?? 0);
    if (!Number.isFinite(start)) continue;
    const civil = start + zone.offsetAt(start) * MINUTE_MS;
    addOne(counts, Math.floor((civil - MONDAY_MS) / WEEK_MS));
  }
  let best: readonly [number, number] | null = null;
  for (const entry of counts)
    if (!best || entry[1] > best[1] || (entry[1] === best[1] && entry[0] < best[0])) best = entry;
  if (!best) return null;
  const week = weekOf(best[0], zone);
  return { week, count: countRows(markTime(columns, week)) };
}

function weekOf(number: number, zone: Zone): Interval {
  const start = number * WEEK_MS + MONDAY_MS;
  return toInterval(zone.fromCivil(start), zone.fromCivil(start + WEEK_MS));
}
