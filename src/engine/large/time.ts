/** The filter of time in a large dataset. */
import { type Interval, overlaps } from "../../model/interval.ts";
import { addRow, allRows, type Bits, dropRow, noRows } from "../bits.ts";
import type { Filter } from "../filters/filter.ts";
import { sharesTime, type Times, time } from "../filters/time.ts";
import { firstAfter } from "../first-after.ts";

export const largeTime: Filter<"time"> = {
  isActive: time.isActive,
  index({ columns }) {
    const mark = timeMarker(columns);
    return {
      mark: (window) => (window ? mark(window) : allRows(columns.size)),
      count: () => undefined,
    };
  },
};

/**
 * The same rows as `markTime`. Of each 32 rows, which are a word of the set, the first and the last end are known, so that most
 * words need no look at their rows.
 */
export function timeMarker(times: Times): (window: Interval) => Bits {
  const { starts, ends, size, accounts } = times;
  const words = (size + 31) >>> 5;
  const firstEnds = new Float64Array(words).fill(Infinity);
  const lastEnds = new Float64Array(words).fill(-Infinity);
  for (let row = 0; row < size; row++) {
    const word = row >>> 5;
    const end = ends[row] ?? 0;
    if (end < (firstEnds[word] ?? 0)) firstEnds[word] = end;
    if (end > (lastEnds[word] ?? 0)) lastEnds[word] = end;
  }
  return (window) => {
    const bits = noRows(size);
    const until = firstAfter(starts, window.end);
    for (let word = 0; word * 32 < until; word++) {
      if ((lastEnds[word] ?? 0) < window.start) continue;
      const first = word * 32;
      const last = Math.min(first + 32, size) - 1;
      const isWhole = (firstEnds[word] ?? 0) > window.start && (starts[last] ?? 0) < window.end;
      bits[word] = isWhole
        ? 0xffffffff >>> (31 - last + first)
        : markWord(times, first, last, window);
    }
    for (const [row, told] of accounts)
      (told.some((one) => overlaps(one.time, window)) ? addRow : dropRow)(bits, row);
    return bits;
  };
}

function markWord({ starts, ends }: Times, first: number, last: number, window: Interval): number {
  let word = 0;
  for (let row = first; row <= last; row++)
    if (sharesTime(starts[row] ?? 0, ends[row] ?? 0, window)) word |= 1 << (row - first);
  return word;
}
