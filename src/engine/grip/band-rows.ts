/** By row the class and bin of the timeline's bands that it is counted in, as one code. */
import { toInterval } from "../../model/interval.ts";
import { checkEdges, firstFrom } from "../bands.ts";
import { hasRow } from "../bits.ts";
import { markTime, type Times } from "../filters/time.ts";
import type { GripColumn } from "./grip-columns.ts";

/**
 * At `class * bins + bin` those that begin in it; then, by class, those that began before and last into the window; then those
 * that are over before it, and last those that come after.
 *
 * @param classes how many there are @param codes by row its class
 * @throws RangeError for less than two edges, or for edges that do not ascend
 */
export function bandRows(
  times: Times,
  edges: Float64Array,
  classes: number,
  codes: Uint8Array,
): Pick<GripColumn, "codes" | "width"> {
  checkEdges(edges);
  const { starts, size } = times;
  const bins = edges.length - 1;
  const earlier = classes * bins;
  const before = earlier + classes;
  const window = toInterval(edges[0] ?? 0, edges[bins] ?? 0);
  const inWindow = markTime(times, window);
  const first = firstFrom(starts, window.start);
  const both = new Uint32Array(size);
  let bin = 0;
  let next = firstFrom(starts, edges[1] ?? 0);
  for (let row = 0; row < size; row++) {
    while (row >= next && bin < bins - 1) {
      bin++;
      next = firstFrom(starts, edges[bin + 1] ?? 0);
    }
    const code = codes[row] ?? 0;
    if (!hasRow(inWindow, row)) both[row] = row < first ? before : before + 1;
    else both[row] = row < first ? earlier + code : code * bins + bin;
  }
  return { codes: both, width: before + 2 };
}
