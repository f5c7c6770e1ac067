/** How high the bands are: one scale for all, each as high as its peak, all in sight where that can be. */
import type { Band } from "./crowd-model.ts";

export interface BandScale {
  /** Pixels of the design that an event takes: half of it in each half where there are two. */
  readonly perEvent: number;
  /** By row, in pixels of the design. */
  readonly heights: ReadonlyMap<string, number>;
  /** The band with the fullest bin, and how many are in that; null where there is none. */
  readonly fullest: { readonly id: string; readonly count: number } | null;
}

/** Room for a name and a button to press. */
const LEAST = 27;
/** Above and below the bars of the fullest bin, together. */
export const AIR = 8;
/** The rule under a row. */
const RULE = 1;
/** Bars of the highest band, at most and at least; with less one scrolls. */
const HIGHEST = 112;
const LOWEST = 40;
/** In a timeline that grows, where others follow below. */
const GROWN = 72;

/** Steps within a power of ten, so that a little more or less does not move every band. */
const STEPS = [8, 6, 5, 4, 3, 2.5, 2, 1.5, 1.2, 1] as const;

/** @param height of the place for the rows, in pixels; null where they are as high as they like */
export function scaleBands(
  bands: readonly Band[],
  bins: { readonly first: number; readonly last: number },
  height: number | null,
): BandScale {
  const peaks = bands.map((band) => ({ id: band.id, count: peakOf(band, bins) }));
  const fullest = peaks.reduce((most, peak) => (peak.count > most.count ? peak : most), {
    id: "",
    count: 0,
  });
  const heightOf = (count: number, perEvent: number) =>
    Math.max(Math.ceil(count * perEvent) + AIR, LEAST);
  const fits = (perEvent: number) =>
    height === null ||
    peaks.reduce((sum, { count }) => sum + heightOf(count, perEvent) + RULE, 0) <= height;
  const most = height === null ? GROWN : HIGHEST;
  const perEvent = chooseScale(Math.max(fullest.count, 1), most, fits);
  return {
    perEvent,
    heights: new Map(peaks.map(({ id, count }) => [id, heightOf(count, perEvent)])),
    fullest: fullest.count > 0 ? fullest : null,
  };
}

function chooseScale(peak: number, most: number, fits: (perEvent: number) => boolean): number {
  for (let power = 2; power > -7; power--)
    for (const step of STEPS) {
      const perEvent = step * 10 ** power;
      if (peak * perEvent > most) continue;
      if (fits(perEvent) || peak * perEvent <= LOWEST) return perEvent;
    }
  return LOWEST / peak;
}

function peakOf(
  { tracks }: Band,
  { first, last }: { readonly first: number; readonly last: number },
): number {
  let peak = 0;
  for (let bin = first; bin < last; bin++) peak = Math.max(peak, countIn(tracks, bin));
  return peak;
}

/** How many of a band begin in a bin. */
export function countIn(tracks: Band["tracks"], bin: number): number {
  let count = 0;
  for (const { counts } of tracks) count += counts[bin] ?? 0;
  return count;
}
