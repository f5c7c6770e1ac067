/** Gathers places that would cover each other into groups, each drawn as one ring on its largest place. Pure. */
import { makeNearGrid } from "./near-grid.ts";

/** Places on the screen's plane, in pixels, with their numbers of events. */
export interface CountedPlaces {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly counts: Uint32Array;
  /** Whether the mark of one event there is dashed, and so larger. */
  readonly isDashed: (index: number) => boolean;
}

/** Indexes of places; the first is the one with most events, on which the ring stands. */
export type Group = readonly [number, ...number[]];

/** How near to its largest place others are gathered, in pixels: among few events, less. */
export const REACH = { many: 25, few: 17 } as const;
/** So many events in the frame are few. */
export const FEW = 200;

const LARGEST = 34;
/** What is kept free between two rings. */
const GAP = 1;

/** The outer radius of a ring: its area grows with its number, which stands in it. In pixels. */
export function ringRadius(count: number): number {
  const step = count >= 100 ? 2.3 : count >= 10 ? 0.8 : 0;
  return Math.min(9.5 + 0.66 * Math.sqrt(count) + step, LARGEST);
}

/** Of a single event's sign, with what is round it. */
const SINGLE = { plain: 10.5, near: 14 } as const;

/** The radius of what is drawn for so many events. @param isDashed where a place is not exact, round a single one */
export function badgeRadius(count: number, isDashed: boolean): number {
  if (count > 1) return ringRadius(count);
  return isDashed ? SINGLE.near : SINGLE.plain;
}

/**
 * From the place with most events downwards, each takes those within reach; then groups whose rings overlap become one until
 * none does. Of as many events, the earlier place goes first.
 *
 * @param places those without events are in no group
 * @returns the group with the largest place first
 */
export function groupPlaces(places: CountedPlaces, reach: number): Group[] {
  const order = byCount(places.counts);
  return merge(places, gather(places, order, reach), order);
}

/** Numbers sort faster than what a comparator has to look up. */
function byCount(counts: Uint32Array): Uint32Array {
  const size = counts.length;
  const most = counts.reduce((max, count) => Math.max(max, count), 0);
  const keys = new Float64Array(size);
  let used = 0;
  for (const [index, count] of counts.entries())
    if (count > 0) keys[used++] = (most - count) * size + index;
  return Uint32Array.from(keys.subarray(0, used).sort(), (key) => key % size);
}

function gather({ x, y }: CountedPlaces, order: Uint32Array, reach: number): Group[] {
  const grid = makeNearGrid(reach, x.length);
  for (const index of order) grid.add(index, x[index] as number, y[index] as number);
  const isTaken = new Uint8Array(x.length);
  const groups: Group[] = [];
  for (const head of order) {
    if (isTaken[head]) continue;
    const group: [number, ...number[]] = [head];
    isTaken[head] = 1;
    const [left, top] = [x[head] as number, y[head] as number];
    grid.near(left, top, (index) => {
      if (isTaken[index]) return;
      if (Math.hypot((x[index] as number) - left, (y[index] as number) - top) >= reach) return;
      isTaken[index] = 1;
      group.push(index);
    });
    groups.push(group);
  }
  return groups;
}

/** The group on a place, how many events it has, and where its head stands in the order of places. */
interface Ring {
  readonly group: Group;
  readonly count: number;
  readonly rank: number;
}

/** Each merging leaves one ring less, so it ends. */
function merge(places: CountedPlaces, groups: readonly Group[], order: Uint32Array): Group[] {
  const { x, y, counts } = places;
  const ranks = new Uint32Array(x.length);
  for (const [rank, index] of order.entries()) ranks[index] = rank;
  const grid = makeNearGrid(2 * LARGEST + GAP, x.length);
  // By the place that they stand on.
  const rings = new Map<number, Ring>();
  const radii = new Float64Array(x.length);
  const firstUnder = (head: number, radius: number): number | null => {
    const [left, top] = [x[head] as number, y[head] as number];
    let first: number | null = null;
    grid.near(left, top, (other) => {
      const reach = radius + (radii[other] as number) + GAP;
      if (radii[other] === 0 || other === head) return;
      if (Math.hypot((x[other] as number) - left, (y[other] as number) - top) >= reach) return;
      if (first === null || (ranks[other] as number) < (ranks[first] as number)) first = other;
    });
    return first;
  };
  const add = (ring: Ring): Ring | null => {
    const [head] = ring.group;
    const radius = badgeRadius(ring.count, places.isDashed(head));
    const under = firstUnder(head, radius);
    if (under === null) {
      // A place that a ring has stood on before is in the grid already.
      if (!rings.has(head)) grid.add(head, x[head] as number, y[head] as number);
      rings.set(head, ring);
      radii[head] = radius;
      return null;
    }
    radii[under] = 0;
    return join(rings.get(under) as Ring, ring);
  };
  for (const group of groups) {
    const count = group.reduce((sum, index) => sum + (counts[index] as number), 0);
    let next: Ring | null = { group, count, rank: ranks[group[0]] as number };
    while (next) next = add(next);
  }
  return [...rings.values()]
    .filter(({ group: [head] }) => radii[head] !== 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ group }) => group);
}

function join(a: Ring, b: Ring): Ring {
  const [first, second] = a.rank < b.rank ? [a, b] : [b, a];
  return {
    group: [...first.group, ...second.group],
    count: a.count + b.count,
    rank: first.rank,
  };
}
