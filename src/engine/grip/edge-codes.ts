/** By which edge each event has begun, and by which it is over: the rule of the time filter, for windows from edge to edge. */
import type { Interval } from "../../model/interval.ts";
import type { Times } from "../filters/time.ts";

/** The windows that lie between two accounts of the event in a row. */
export interface Gap {
  readonly row: number;
  readonly from: number;
  readonly until: number;
}

export interface EdgeCodes {
  /** By row the first edge by which it has begun; the number of edges where there is none. */
  readonly begun: Uint16Array;
  /** By row the first edge by which it is over; the number of edges where there is none. */
  readonly over: Uint16Array;
  readonly gaps: readonly Gap[];
}

const MOST_EDGES = 0xffff;

/** @throws RangeError for edges that do not ascend, less than two or more than 65,535 */
export function codeEdges(times: Times, edges: Float64Array): EdgeCodes {
  checkEdges(edges);
  const { starts, ends, size, accounts } = times;
  const begun = new Uint16Array(size);
  const over = new Uint16Array(size);
  let first = 0;
  for (let row = 0; row < size; row++) {
    const start = starts[row] ?? 0;
    const end = ends[row] ?? 0;
    // Rows stand in the order of their starts: the edge only moves on.
    while (first < edges.length && (edges[first] ?? 0) < start) first++;
    // A moment owns its edges, a stretch does not.
    const isMoment = start === end;
    begun[row] = !isMoment && edges[first] === start ? first + 1 : first;
    over[row] = isMoment ? (edges[first] === end ? first + 1 : first) : edgeFrom(edges, end, first);
  }
  const gaps: Gap[] = [];
  for (const [row, told] of accounts) {
    const runs = told.map(({ time }) => codeInterval(edges, time));
    runs.sort((a, b) => a.begun - b.begun);
    begun[row] = runs[0]?.begun ?? 0;
    let from = 0;
    for (const [index, run] of runs.entries()) {
      // A window from edge to edge spans one step at least.
      if (index > 0 && run.begun > from + 1) gaps.push({ row, from, until: run.begun });
      from = Math.max(from, run.over);
    }
    over[row] = from;
  }
  return { begun, over, gaps };
}

/** The same of one interval. */
export function codeInterval(edges: Float64Array, { start, end }: Interval) {
  const isMoment = start === end;
  const begun = edgeFrom(edges, start, 0);
  const over = edgeFrom(edges, end, 0);
  return {
    begun: !isMoment && edges[begun] === start ? begun + 1 : begun,
    over: isMoment && edges[over] === end ? over + 1 : over,
  };
}

/** @returns the first edge from `low` on that is this time or later; most events end soon after they begin */
function edgeFrom(edges: Float64Array, time: number, low: number): number {
  let from = low;
  let step = 1;
  while (from + step < edges.length && (edges[from + step] ?? 0) < time) {
    from += step;
    step *= 2;
  }
  let until = Math.min(from + step, edges.length);
  while (from < until) {
    const middle = (from + until) >>> 1;
    if ((edges[middle] ?? 0) >= time) until = middle;
    else from = middle + 1;
  }
  return from;
}

function checkEdges(edges: Float64Array): void {
  if (edges.length < 2 || edges.length > MOST_EDGES)
    throw new RangeError(`a brush has 2 to ${MOST_EDGES} edges, not ${edges.length}`);
  for (let index = 1; index < edges.length; index++)
    if (!((edges[index] ?? 0) > (edges[index - 1] ?? 0)))
      throw new RangeError(`the edges of a brush ascend: ${edges[index]} does not`);
}
