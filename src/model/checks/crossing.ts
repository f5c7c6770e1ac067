/** Where a ring crosses itself, looked for run by run: runs whose boxes lie apart need no further look. */
import type { LonLat } from "../schema/common.ts";

/** Lines that follow each other, from the one that leaves `first` to the one before `end`, and the box that holds them. */
interface Run {
  readonly first: number;
  readonly end: number;
  readonly low: LonLat;
  readonly high: LonLat;
  /** Null where the run is short. */
  readonly halves: readonly [Run, Run] | null;
}

type Ring = readonly LonLat[];
type Pair = readonly [first: number, second: number];

interface Search {
  readonly ring: Ring;
  /** Pairs of runs that may still be looked at. */
  left: number;
}

/** Lines of a run that is not halved again. */
const SHORT = 4;
/** No more pairs of runs are looked at, lest a page stand still: lines that all lie in each other's boxes are nobody's outline. */
const MOST_PAIRS = 250_000;

/**
 * @param ring closed, without a jump at 180°, of any number of positions
 * @returns the numbers of two positions, in order, from which lines go that cross; null where none is found
 */
export function crossingOf(ring: Ring): Pair | null {
  if (ring.length < 4) return null;
  return within(runOf(ring, 0, ring.length - 1), { ring, left: MOST_PAIRS });
}

function runOf(ring: Ring, first: number, end: number): Run {
  if (end - first <= SHORT)
    return { first, end, ...boxOf(ring.slice(first, end + 1)), halves: null };
  const middle = (first + end) >> 1;
  const halves = [runOf(ring, first, middle), runOf(ring, middle, end)] as const;
  return { first, end, ...boxOf(halves.flatMap(({ low, high }) => [low, high])), halves };
}

function boxOf(points: Ring): { readonly low: LonLat; readonly high: LonLat } {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of points) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return { low: [west, south], high: [east, north] };
}

function within(run: Run, search: Search): Pair | null {
  if (run.halves === null) return among(run, run, search);
  const [one, other] = run.halves;
  return within(one, search) ?? between(one, other, search) ?? within(other, search);
}

function between(one: Run, other: Run, search: Search): Pair | null {
  search.left -= 1;
  if (search.left < 0 || areApart(one, other)) return null;
  const isOneLonger = one.end - one.first >= other.end - other.first;
  const { halves } = isOneLonger ? one : other;
  // The shorter one has none either.
  if (halves === null) return among(one, other, search);
  const [near, far] = halves;
  return isOneLonger
    ? (between(near, other, search) ?? between(far, other, search))
    : (between(one, near, search) ?? between(one, far, search));
}

function areApart({ low, high }: Run, other: Run): boolean {
  return (
    high[0] < other.low[0] ||
    high[1] < other.low[1] ||
    low[0] > other.high[0] ||
    low[1] > other.high[1]
  );
}

/** Of two short runs, or of one with itself. */
function among(one: Run, other: Run, { ring }: Search): Pair | null {
  for (let i = one.first; i < one.end; i += 1)
    for (let j = Math.max(other.first, i + 1); j < other.end; j += 1) {
      const a = ring[i];
      const b = ring[i + 1];
      const c = ring[j];
      const d = ring[j + 1];
      if (a && b && c && d && cross(a, b, c, d)) return [i, j];
    }
  return null;
}

/** Whether two lines cross between their ends; to share an end, or to touch, is no crossing. */
function cross(a: LonLat, b: LonLat, c: LonLat, d: LonLat): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function side(a: LonLat, b: LonLat, point: LonLat): number {
  return Math.sign((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]));
}
