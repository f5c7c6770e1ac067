/** How many events begin in each stretch of the axis, by class: each counts once. */
import { type Interval, toInterval } from "../model/interval.ts";
import { type Bits, countRows, intersect } from "./bits.ts";
import type { Bands, Outside } from "./counted.ts";
import type { Times } from "./filters/time.ts";
import { firstAfter } from "./first-after.ts";
import type { Classed } from "./share-codes.ts";

/** The rows that share time with a window. */
type Mark = (window: Interval) => Bits;

/**
 * Rows stand in the order of their starts, so that those of a bin are a run of rows.
 * @throws RangeError for less than two edges, or for edges that do not ascend
 */
export function countBands(
  { starts, size }: Times,
  mark: Mark,
  kept: Bits,
  edges: Float64Array,
  { classes, codes }: Classed,
): Bands {
  checkEdges(edges);
  const bins = edges.length - 1;
  const counts = new Uint32Array(classes.length * bins);
  const earlier = new Uint32Array(classes.length);
  const window = toInterval(edges[0] ?? 0, edges[bins] ?? 0);
  const inWindow = intersect([kept, mark(window)], size);
  let row = firstFrom(starts, window.start);
  countRun(inWindow, codes, 0, row, earlier, 1, 0);
  for (let bin = 0; bin < bins; bin++) {
    // What begins with the last edge stands in the last bin.
    const until = bin === bins - 1 ? size : firstFrom(starts, edges[bin + 1] ?? 0);
    countRun(inWindow, codes, row, until, counts, bins, bin);
    row = until;
  }
  return { edges, counts, earlier, total: countRows(inWindow) };
}

/** @returns the first row that begins at this time or later */
export function firstFrom(starts: Float64Array, time: number): number {
  let row = firstAfter(starts, time);
  while (row > 0 && starts[row - 1] === time) row--;
  return row;
}

/** Adds the rows of the set from `row` to `until` to their classes' counts, which stand at `class * step + offset`. */
function countRun(
  bits: Bits,
  codes: Uint8Array,
  row: number,
  until: number,
  counts: Uint32Array,
  step: number,
  offset: number,
): void {
  for (let index = row >>> 5; index * 32 < until; index++) {
    const first = index * 32;
    let word = bits[index] ?? 0;
    if (first < row) word &= 0xffffffff << (row - first);
    if (until - first < 32) word &= 2 ** (until - first) - 1;
    for (; word !== 0; word &= word - 1) {
      const at = (codes[first + 31 - Math.clz32(word & -word)] ?? 0) * step + offset;
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
}

/** @throws RangeError for less than two, or for some that do not ascend */
export function checkEdges(edges: Float64Array): void {
  if (edges.length < 2) throw new RangeError(`bands need two edges or more, not ${edges.length}`);
  for (let index = 0; index < edges.length; index++)
    if (!Number.isFinite(edges[index]) || (edges[index] ?? 0) <= (edges[index - 1] ?? -Infinity))
      throw new RangeError(`the edges of bands are finite and ascend: ${edges[index]} does not`);
}

/** The rows that share no time with the window, by the side on which they lie. */
export function countOutside({ starts }: Times, mark: Mark, kept: Bits, window: Interval): Outside {
  const inside = mark(window);
  const first = firstFrom(starts, window.start);
  let before = 0;
  let after = 0;
  for (let index = 0; index < kept.length; index++) {
    const left = (kept[index] ?? 0) & ~(inside[index] ?? 0);
    for (let word = left; word !== 0; word &= word - 1)
      if (index * 32 + 31 - Math.clz32(word & -word) < first) before++;
      else after++;
  }
  return { before, after };
}
