/** Numbers the events once, in the order of time, so that a number means the same event on every view. */
import { type EventFacts, spanOf } from "./event-facts.ts";
import type { EventId } from "./schema/common.ts";

/** With more events than these, marks carry no numbers, which would be read as counts. */
const MOST_NUMBERED = 99;

/**
 * By start, then end, then the dataset's order, as the engine has it. An open start counts from the beginning of time; of an
 * event that several sources tell, the earliest start counts.
 *
 * @returns 1 for the first; nothing where there are too many to number
 */
export function numberEvents(
  events: ReadonlyMap<EventId, EventFacts>,
): ReadonlyMap<EventId, number> {
  if (events.size > MOST_NUMBERED) return new Map();
  const spans = [...events].map(([id, facts]) => ({ id, ...spanOf(facts) }));
  const sorted = spans.sort((a, b) => byTime(a.start, b.start) || byTime(a.end, b.end));
  return new Map(sorted.map(({ id }, index) => [id, index + 1]));
}

/** Infinite ends are alike: their difference is no number. */
function byTime(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
