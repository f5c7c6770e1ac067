/** The events in the order of time; a row is an event's position in it. */
import type { Atlas } from "../model/atlas.ts";
import { type EventFacts, spanOf } from "../model/event-facts.ts";
import { type Interval, toInterval } from "../model/interval.ts";
import type { EventId } from "../model/schema/common.ts";
import type { EngineTexts } from "./engine.ts";

export interface Rows {
  readonly atlas: Atlas;
  readonly texts: EngineTexts;
  readonly size: number;
  /** By start, then end, then the dataset's order; open starts come first. */
  readonly events: readonly EventFacts[];
  /** Milliseconds since the epoch, ascending; `-Infinity` where open. */
  readonly starts: Float64Array;
  /** Milliseconds since the epoch, `Infinity` where open. */
  readonly ends: Float64Array;
  /** The times of events that are told in several accounts, by row: start and end span them all. */
  readonly accounts: ReadonlyMap<number, readonly Interval[]>;
  rowOf(id: EventId): number | undefined;
}

export function arrangeRows(atlas: Atlas, texts: EngineTexts): Rows {
  const given = [...atlas.events.values()];
  const order = orderOfTime(given);
  const events: EventFacts[] = [];
  for (const index of order) {
    const facts = given[index];
    if (facts) events.push(facts);
  }
  let rowById: ReadonlyMap<EventId, number> | undefined;
  return {
    atlas,
    texts,
    size: events.length,
    events,
    starts: readNumbers(events, (facts) => spanOf(facts).start),
    ends: readNumbers(events, (facts) => spanOf(facts).end),
    accounts: accountTimes(events),
    rowOf(id) {
      rowById ??= new Map(events.map(({ event }, row) => [event.id, row]));
      return rowById.get(id);
    },
  };
}

function accountTimes(events: readonly EventFacts[]): ReadonlyMap<number, readonly Interval[]> {
  const times = new Map<number, readonly Interval[]>();
  for (const [row, { accounts }] of events.entries())
    if (accounts)
      times.set(
        row,
        accounts.map(({ time }) => time),
      );
  return times;
}

function orderOfTime(events: readonly EventFacts[]): Uint32Array {
  const starts = readNumbers(events, (facts) => spanOf(facts).start);
  const ends = readNumbers(events, (facts) => spanOf(facts).end);
  return listNumbers(events.length).sort(
    (a, b) => compare(starts[a], starts[b]) || compare(ends[a], ends[b]) || a - b,
  );
}

/** Not a subtraction: two open ends would give NaN. */
function compare(a = 0, b = 0): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** 0, 1, 2 ... */
export function listNumbers(count: number): Uint32Array {
  return new Uint32Array(count).map((_, index) => index);
}

/** One number of each event, in the order given. A loop, since `Float64Array.from` takes ten times as long. */
export function readNumbers(
  events: readonly EventFacts[],
  read: (facts: EventFacts) => number,
): Float64Array {
  const numbers = new Float64Array(events.length);
  let row = 0;
  for (const facts of events) numbers[row++] = read(facts);
  return numbers;
}

/** @returns from the first finite start or end to the last; null where there is neither */
export function extentOf({ starts, ends }: Rows): Interval | null {
  let first = Infinity;
  let last = -Infinity;
  for (const times of [starts, ends])
    for (const time of times) {
      if (!Number.isFinite(time)) continue;
      if (time < first) first = time;
      if (time > last) last = time;
    }
  return first <= last ? toInterval(first, last) : null;
}
