/** The order of time, in which the events are rows: by start, then end, then the dataset's order. */
import type { Atlas } from "../model/atlas.ts";
import { type EventFacts, spanOf } from "../model/event-facts.ts";

/** The events by their rows; open starts come first. */
export function inTimeOrder(atlas: Atlas): readonly EventFacts[] {
  const given = [...atlas.events.values()];
  const starts = readNumbers(given, (facts) => spanOf(facts).start);
  const ends = readNumbers(given, (facts) => spanOf(facts).end);
  const order = listNumbers(given.length).sort(
    (a, b) => compare(starts[a], starts[b]) || compare(ends[a], ends[b]) || a - b,
  );
  return Array.from(order, (index) => given[index] as EventFacts);
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
