/** How many events begin in each stretch of the axis, by class: each counts once. */
import { type Interval, toInterval } from "../model/interval.ts";
import { type Bits, countRows, eachRow, hasRow, intersect } from "./bits.ts";
import type { Bands, Outside } from "./counted.ts";
import { markTime } from "./filters/time.ts";
import { firstAfter } from "./first-after.ts";
import type { Rows } from "./rows.ts";
import type { Classed } from "./share-codes.ts";

/** @throws RangeError for less than two edges, or for edges that do not ascend */
export function countBands(
  rows: Rows,
  kept: Bits,
  edges: Float64Array,
  { classes, codes }: Classed,
): Bands {
  checkEdges(edges);
  const bins = edges.length - 1;
  const counts = new Uint32Array(classes.length * bins);
  const earlier = new Uint32Array(classes.length);
  const [start = 0, end = 0] = [edges[0], edges[bins]];
  const inWindow = intersect([kept, markTime(rows, toInterval(start, end))], rows.size);
  eachRow(inWindow, (row) => {
    const code = codes[row] ?? 0;
    const begin = rows.starts[row] ?? 0;
    if (begin < start) {
      earlier[code] = (earlier[code] ?? 0) + 1;
      return;
    }
    // What begins with the last edge stands in the last bin.
    const bin = Math.min(firstAfter(edges, begin) - 1, bins - 1);
    const at = code * bins + bin;
    counts[at] = (counts[at] ?? 0) + 1;
  });
  return { edges, counts, earlier, total: countRows(inWindow) };
}

function checkEdges(edges: Float64Array): void {
  if (edges.length < 2) throw new RangeError(`bands need two edges or more, not ${edges.length}`);
  for (let index = 0; index < edges.length; index++)
    if (!Number.isFinite(edges[index]) || (edges[index] ?? 0) <= (edges[index - 1] ?? -Infinity))
      throw new RangeError(`the edges of bands are finite and ascend: ${edges[index]} does not`);
}

/** The rows that share no time with the window, by the side on which they lie. */
export function countOutside(rows: Rows, kept: Bits, window: Interval): Outside {
  const inside = markTime(rows, window);
  let before = 0;
  let after = 0;
  eachRow(kept, (row) => {
    if (hasRow(inside, row)) return;
    if ((rows.starts[row] ?? 0) < window.start) before++;
    else after++;
  });
  return { before, after };
}
