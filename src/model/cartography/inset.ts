/** What a first frame shows too small to be read: the smallest ring, or places so near each other that their marks meet. Pure. */
import { KM_A_DEGREE, kmPerDegree } from "../earth.ts";
import { type Bounds, squareAround, unwrapBounds } from "../frame.ts";
import type { LonLat } from "../schema/common.ts";

/** A place that events are at, or a ring round it. */
export interface InsetPlace {
  readonly lonLat: LonLat;
  /** 0 for a point. */
  readonly radiusKm: number;
}

/** What an inset shows: a square round it. */
export interface Inset {
  readonly middle: LonLat;
  /** From the middle to what is farthest in it. */
  readonly reachKm: number;
  /** Of the ring that it is for; null for a cluster of places. */
  readonly ringKm: number | null;
}

/** As wide as a first frame is at the most, in pixels: what cannot be read in it cannot be read in any. */
const WIDTH = 800;
/** A ring of this radius can be read, in pixels. */
const LEAST_RADIUS = 24;
/** Marks nearer than this meet, in pixels. */
const LEAST_APART = 33;
/** Places nearer than this are one place. */
const ONE_PLACE_KM = 0.5;
/** More places than this are no cluster that an inset could tell apart, and too many to compare. */
const MOST_PLACES = 60;

/** @param home the first frame @returns null where all can be read in it */
export function findInset(places: readonly InsetPlace[], home: Bounds): Inset | null {
  const [[west, south], [east, north]] = unwrapBounds(home);
  const width = (east - west) * kmPerDegree((south + north) / 2);
  const pixel = width / WIDTH;
  const rings = places.filter(({ radiusKm }) => radiusKm > 0 && radiusKm < LEAST_RADIUS * pixel);
  const found: readonly Inset[] = [
    ...rings.map(({ lonLat, radiusKm }) => ({
      middle: lonLat,
      reachKm: radiusKm,
      ringKm: radiusKm,
    })),
    ...clusters(places, LEAST_APART * pixel),
  ];
  return found.reduce<Inset | null>(
    (least, one) => (least === null || one.reachKm < least.reachKm ? one : least),
    null,
  );
}

/** Where it is, with some air round it. */
export function insetBounds({ middle, reachKm }: Inset, air: number): Bounds {
  return squareAround(middle, reachKm * air);
}

/** Pairs of places that are too near each other, with what lies between them. */
function clusters(places: readonly InsetPlace[], least: number): Inset[] {
  const keys = new Map(places.map(({ lonLat }) => [lonLat.join(), lonLat]));
  const all = [...keys.values()];
  if (all.length > MOST_PLACES) return [];
  return all.flatMap((a, index) =>
    all.slice(index + 1).flatMap((b): Inset[] => {
      const apart = distanceKm(a, b);
      if (apart <= ONE_PLACE_KM || apart >= least) return [];
      const middle: LonLat = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
      return [{ middle, reachKm: apart / 2, ringKm: null }];
    }),
  );
}

/** Good enough for neighbours. */
function distanceKm(a: LonLat, b: LonLat): number {
  const [dx, dy] = [Math.abs(a[0] - b[0]), a[1] - b[1]];
  const x = Math.min(dx, 360 - dx) * kmPerDegree((a[1] + b[1]) / 2);
  return Math.hypot(x, dy * KM_A_DEGREE);
}
