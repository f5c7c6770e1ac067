/** By row the class and bin of the timeline's bands that it is counted in, as one code. */
import { toInterval } from "../../model/interval.ts";
import { checkEdges, firstFrom } from "../bands.ts";
import { hasRow } from "../bits.ts";
import { markTime, type Times } from "../filters/time.ts";
import type { Classed } from "../share-codes.ts";
import type { GripColumn } from "./grip-columns.ts";

/** At `class * bins + bin` those that begin in it; then, by class, those that began before; last, what is not in the window. */
export function bandRows(
  times: Times,
  edges: Float64Array,
  { classes, codes }: Classed,
): Pick<GripColumn, "codes" | "width"> {
  checkEdges(edges);
  const { starts, size } = times;
  const bins = edges.length - 1;
  const earlier = classes.length * bins;
  const none = earlier + classes.length;
  const window = toInterval(edges[0] ?? 0, edges[bins] ?? 0);
  const inWindow = markTime(times, window);
  const both = new Uint32Array(size);
  let bin = 0;
  let next = firstFrom(starts, edges[1] ?? 0);
  const begin = firstFrom(starts, window.start);
  for (let row = 0; row < size; row++) {
    while (row >= next && bin < bins - 1) {
      bin++;
      next = firstFrom(starts, edges[bin + 1] ?? 0);
    }
    const code = codes[row] ?? 0;
    both[row] = !hasRow(inWindow, row) ? none : row < begin ? earlier + code : code * bins + bin;
  }
  return { codes: both, width: none + 1 };
}
