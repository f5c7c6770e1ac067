/** Keeps events that share time with a window; one told in several accounts, where any of them does. */
import type { Columns } from "../../model/columns.ts";
import { type Interval, overlaps, toInterval } from "../../model/interval.ts";
import { addRow, allRows, type Bits, dropRow, noRows } from "../bits.ts";
import { firstAfter } from "../first-after.ts";
import type { Filter } from "./filter.ts";

export const time: Filter<"time"> = {
  isActive: (window) => window !== null,
  index: ({ columns }) => ({
    mark: (window) => (window ? markTime(columns, window) : allRows(columns.size)),
    count: () => undefined,
  }),
};

export type Times = Pick<Columns, "starts" | "ends" | "size" | "accounts">;

/**
 * The rows that share time with the window. Rows that start after it are cut off by bisection; the earlier ones are
 * looked at one by one, since a long event can reach in from anywhere.
 */
export function markTime({ starts, ends, size, accounts }: Times, window: Interval): Bits {
  const bits = noRows(size);
  const until = firstAfter(starts, window.end);
  for (let row = 0; row < until; row++)
    if (sharesTime(starts[row] ?? 0, ends[row] ?? 0, window)) addRow(bits, row);
  // The span of several accounts says neither that one of them shares time nor, at an edge, that none does.
  for (const [row, told] of accounts)
    if (told.some(({ time }) => overlaps(time, window))) addRow(bits, row);
    else dropRow(bits, row);
  return bits;
}

/** As `overlaps` has it, without an object for each row. */
export function sharesTime(start: number, end: number, window: Interval): boolean {
  return start === end || window.start === window.end
    ? start <= window.end && window.start <= end
    : start < window.end && window.start < end;
}

/** When an event counts that counts once: one that is told in several accounts, at the time of the first. */
export function countedTime({ starts, ends, accounts }: Times, row: number): Interval {
  return accounts.get(row)?.[0]?.time ?? toInterval(starts[row] ?? 0, ends[row] ?? 0);
}
