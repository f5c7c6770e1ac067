/** What of time can be drawn: years that a `Date` holds with room on both sides, so that a step before the first can be made. */
import { DAY_MS } from "./durations.ts";
import { type Interval, toInterval } from "./interval.ts";

/** From the year -200,000 to 200,000 or so. */
const LIMIT_MS = 200_000 * 365 * DAY_MS;

/** Whether an axis cannot reach it; so it is with an open end, which is infinite. */
export function isPastAxis(ms: number): boolean {
  return Math.abs(ms) >= LIMIT_MS;
}

/** Whether an axis shows any of it. */
export function isOnAxis({ start, end }: Interval): boolean {
  return start < LIMIT_MS && end > -LIMIT_MS;
}

/** @returns what a window on this stretch shows; null where an end is open, or nothing of it can be drawn */
export function windowOn(stretch: Interval): Interval | null {
  const { start, end } = stretch;
  const isGiven = Number.isFinite(start) && Number.isFinite(end);
  return isGiven && isOnAxis(stretch) ? onAxis(start, end) : null;
}

/** @returns the part of a stretch that an axis can show; what lies past it stands at its edge */
export function onAxis(startMs: number, endMs: number): Interval {
  return toInterval(clamp(startMs), clamp(endMs));
}

function clamp(ms: number): number {
  return Math.min(Math.max(ms, -LIMIT_MS), LIMIT_MS);
}
