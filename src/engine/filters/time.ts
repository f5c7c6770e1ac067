/** Keeps events that share time with a window; one told in several accounts, where any of them does. */
import { type Interval, overlaps } from "../../model/interval.ts";
import { addRow, allRows, type Bits, dropRow, noRows } from "../bits.ts";
import { firstAfter } from "../first-after.ts";
import type { Rows } from "../rows.ts";
import type { Filter } from "./filter.ts";

export const time: Filter<"time"> = {
  isActive: (window) => window !== null,
  index: (rows) => ({
    mark: (window) => (window ? markTime(rows, window) : allRows(rows.size)),
    count: () => undefined,
  }),
};

/**
 * The rows that share time with the window. Rows that start after it are cut off by bisection; the earlier ones are
 * looked at one by one, since a long event can reach in from anywhere.
 */
export function markTime({ starts, ends, size, accounts }: Rows, window: Interval): Bits {
  const bits = noRows(size);
  const isMoment = window.start === window.end;
  const until = firstAfter(starts, window.end);
  for (let row = 0; row < until; row++) {
    const start = starts[row] ?? 0;
    const end = ends[row] ?? 0;
    const shares =
      isMoment || start === end
        ? start <= window.end && window.start <= end
        : start < window.end && window.start < end;
    if (shares) addRow(bits, row);
  }
  // The span of several accounts says neither that one of them shares time nor, at an edge, that none does.
  for (const [row, times] of accounts)
    if (times.some((time) => overlaps(time, window))) addRow(bits, row);
    else dropRow(bits, row);
  return bits;
}
