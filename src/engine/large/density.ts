/** How many events there are along the axis, by the runs of bins that they cover. */
import type { Interval } from "../../model/interval.ts";
import { cutBins } from "../bins.ts";
import { allRows, type Bits } from "../bits.ts";
import type { Bin } from "../engine.ts";
import { countedTime, type Times } from "../filters/time.ts";
import { codeEdges, codeInterval, type EdgeCodes } from "../grip/edge-codes.ts";
import { plainDensity } from "../plain/density.ts";
import type { Workings } from "../workings.ts";

/** The runs of bins that the rows cover, ready to be counted for any of them. */
interface Binning {
  readonly bins: readonly Interval[];
  readonly runs: Pick<EdgeCodes, "begun" | "over">;
  readonly totals: Uint32Array;
}

/** The runs of the bounds last asked for are remembered, since filters change more often than what is looked at. */
export function makeDensity(columns: Times): Workings["density"] {
  let latest: (Binning & { readonly bounds: Interval; readonly count: number }) | undefined;
  const getBinning = (bounds: Interval, count: number) => {
    const { start, end } = bounds;
    if (latest?.count !== count || latest.bounds.start !== start || latest.bounds.end !== end)
      latest = { ...coverBins(columns, cutBins(bounds, count)), bounds, count };
    return latest;
  };
  return (bounds, count, kept): readonly Bin[] => {
    // Bins of a moment, or too short for the numbers of time, have edges of their own.
    if (!cutBins(bounds, count).every(({ start, end }) => start < end) || count > MOST_BINS)
      return plainDensity(columns, bounds, count, kept);
    const { bins, runs, totals } = getBinning(bounds, count);
    const counts = countInBins(runs, kept, count);
    return bins.map((time, bin) => ({ time, total: totals[bin] ?? 0, kept: counts[bin] ?? 0 }));
  };
}

/** Their edges have numbers of 16 bits. */
const MOST_BINS = 60_000;

/** An event that is told in several accounts counts once, at the time of the first. */
function coverBins(columns: Times, bins: readonly Interval[]): Binning {
  const edges = Float64Array.from([bins[0]?.start ?? 0, ...bins.map(({ end }) => end)]);
  const runs = codeEdges({ ...columns, accounts: new Map() }, edges);
  for (const row of columns.accounts.keys()) {
    const { begun, over } = codeInterval(edges, countedTime(columns, row));
    runs.begun[row] = begun;
    runs.over[row] = over;
  }
  return { bins, runs, totals: countInBins(runs, allRows(columns.size), bins.length) };
}

/**
 * A row covers the bins from the one before the edge by which it has begun to the one before that by which it is over, and is noted
 * at the run's two ends alone.
 */
function countInBins({ begun, over }: Binning["runs"], rows: Bits, count: number): Uint32Array {
  const begins = new Uint32Array(count + 2);
  const overs = new Uint32Array(count + 2);
  for (let index = 0; index < rows.length; index++)
    for (let word = rows[index] ?? 0; word !== 0; word &= word - 1) {
      const row = index * 32 + 31 - Math.clz32(word & -word);
      const begin = begun[row] ?? 0;
      const end = over[row] ?? 0;
      begins[begin] = (begins[begin] ?? 0) + 1;
      overs[end] = (overs[end] ?? 0) + 1;
    }
  let open = begins[0] ?? 0;
  return new Uint32Array(count).map((_, bin) => {
    open += (begins[bin + 1] ?? 0) - (overs[bin] ?? 0);
    return open;
  });
}
