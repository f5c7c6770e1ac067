/** Points and spans on the time axis. */

declare const instant: unique symbol;

/** Milliseconds since 1970-01-01T00:00:00Z; `-Infinity` and `Infinity` stand for an open end. */
export type Instant = number & { readonly [instant]: true };

/** From `start` up to, but not including, `end`. */
export interface Interval {
  readonly start: Instant;
  readonly end: Instant;
}

/** @param ms milliseconds since the epoch */
export function toInstant(ms: number): Instant {
  return ms as Instant;
}

export function toInterval(startMs: number, endMs: number): Interval {
  return { start: toInstant(startMs), end: toInstant(endMs) };
}

/** Whether the two share time; a span without length shares the moment at which it stands. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.start === a.end || b.start === b.end
    ? a.start <= b.end && b.start <= a.end
    : a.start < b.end && b.start < a.end;
}
