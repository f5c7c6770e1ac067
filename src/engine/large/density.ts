/** How many events there are along the axis, by the runs of bins that they cover. */
import type { Interval } from "../../model/interval.ts";
import { cutBins } from "../bins.ts";
import { allRows, type Bits } from "../bits.ts";
import type { Bin } from "../engine.ts";
import { countedTime, type Times } from "../filters/time.ts";

/** The runs of bins that the rows cover, ready to be counted for any of them. */
interface Binning {
  readonly bins: readonly Interval[];
  /** By row: the first bin that is not over before the event; past the last bin where there is none. */
  readonly first: Int32Array;
  /** By row: the last bin that begins before the event is over; -1 where there is none. */
  readonly last: Int32Array;
  readonly totals: Uint32Array;
}

/**
 * Counts events by stretch of the axis. The runs of the bounds last asked for are remembered, since filters change more
 * often than what is looked at.
 * @returns a function that throws a RangeError for bounds or a count that make no bins
 */
export function makeDensity(columns: Times) {
  let latest: (Binning & { readonly bounds: Interval; readonly count: number }) | undefined;
  const getBinning = (bounds: Interval, count: number) => {
    const { start, end } = bounds;
    if (latest?.count !== count || latest.bounds.start !== start || latest.bounds.end !== end)
      latest = { ...coverBins(columns, cutBins(bounds, count)), bounds, count };
    return latest;
  };
  return (bounds: Interval, count: number, kept: Bits): readonly Bin[] => {
    const binning = getBinning(bounds, count);
    const counts = countInBins(binning, kept);
    return binning.bins.map((time, bin) => ({
      time,
      total: binning.totals[bin] ?? 0,
      kept: counts[bin] ?? 0,
    }));
  };
}

function coverBins(columns: Times, bins: readonly Interval[]): Binning {
  const edges = readEdges(bins);
  const { size } = columns;
  const first = new Int32Array(size);
  const last = new Int32Array(size);
  const times = countedTimes(columns);
  for (let row = 0; row < size; row++) {
    first[row] = findFirst(edges, times, row);
    last[row] = findLast(edges, times, row);
  }
  const runs = { bins, first, last };
  return { ...runs, totals: countInBins(runs, allRows(size)) };
}

/** An event that is told in several accounts counts once, at the time of the first. */
function countedTimes(columns: Times): Pick<Times, "starts" | "ends"> {
  if (columns.accounts.size === 0) return columns;
  const times = { starts: columns.starts.slice(), ends: columns.ends.slice() };
  for (const row of columns.accounts.keys()) {
    const { start, end } = countedTime(columns, row);
    times.starts[row] = start;
    times.ends[row] = end;
  }
  return times;
}

/** A row covers a run of bins, so it is noted at the run's two ends alone. */
function countInBins({ bins, first, last }: Omit<Binning, "totals">, rows: Bits): Uint32Array {
  const steps = new Int32Array(bins.length + 2);
  for (let index = 0; index < rows.length; index++)
    for (let word = rows[index] ?? 0; word !== 0; word &= word - 1) {
      const row = index * 32 + 31 - Math.clz32(word & -word);
      const from = first[row] ?? 0;
      const to = last[row] ?? -1;
      if (from > to) continue;
      steps[from] = (steps[from] ?? 0) + 1;
      steps[to + 1] = (steps[to + 1] ?? 0) - 1;
    }
  let open = 0;
  return Uint32Array.from(bins, (_, index) => {
    open += steps[index] ?? 0;
    return open;
  });
}

interface Edges {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly count: number;
  readonly origin: number;
  /** Bins per millisecond; 0 where all bins are one moment. */
  readonly density: number;
}

function readEdges(bins: readonly Interval[]): Edges {
  const starts = Float64Array.from(bins, (bin) => bin.start);
  const ends = Float64Array.from(bins, (bin) => bin.end);
  const count = bins.length;
  const origin = starts[0] ?? 0;
  const length = (ends[count - 1] ?? 0) - origin;
  return { starts, ends, count, origin, density: length > 0 ? count / length : 0 };
}

/** Arithmetic first; then what rounding or the bins' own edges say otherwise is set right. */
function findFirst(
  edges: Edges,
  { starts, ends }: Pick<Times, "starts" | "ends">,
  row: number,
): number {
  const start = starts[row] ?? 0;
  const isMoment = start === ends[row];
  let bin = guess(edges, start);
  while (bin > 0 && !isTooEarly(edges, bin - 1, start, isMoment)) bin--;
  while (bin < edges.count && isTooEarly(edges, bin, start, isMoment)) bin++;
  return bin;
}

function findLast(
  edges: Edges,
  { starts, ends }: Pick<Times, "starts" | "ends">,
  row: number,
): number {
  const end = ends[row] ?? 0;
  const isMoment = end === starts[row];
  let bin = guess(edges, end);
  while (bin < edges.count - 1 && !isTooLate(edges, bin + 1, end, isMoment)) bin++;
  while (bin >= 0 && isTooLate(edges, bin, end, isMoment)) bin--;
  return bin;
}

function guess({ origin, density, count }: Edges, time: number): number {
  if (density === 0) return 0;
  return Math.min(Math.max(Math.floor((time - origin) * density), 0), count - 1);
}

/** Of an event or bin without length, the edges belong to it, as `overlaps` has it. */
function isTooEarly({ starts, ends }: Edges, bin: number, start: number, isMoment: boolean) {
  const end = ends[bin] ?? 0;
  return isMoment || starts[bin] === end ? end < start : end <= start;
}

function isTooLate({ starts, ends }: Edges, bin: number, end: number, isMoment: boolean) {
  const start = starts[bin] ?? 0;
  return isMoment || ends[bin] === start ? start > end : start >= end;
}
