/** Gathers places that would cover each other into groups, each drawn as one ring on its largest place. Pure. */

/** A place on the screen's plane, in pixels, with its number of events. */
export interface CountedPlace {
  readonly x: number;
  readonly y: number;
  readonly count: number;
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

/**
 * From the place with most events downwards, each takes those within reach; then groups whose rings overlap become one until
 * none does. Of as many events, the earlier place goes first.
 *
 * @param places those without events are in no group
 */
export function groupPlaces(places: readonly CountedPlace[], reach: number): Group[] {
  const order = byCount(places);
  return merge(places, gather(places, order, reach), ranksOf(order, places.length));
}

/** Numbers sort faster than what a comparator has to look up. */
function byCount(places: readonly CountedPlace[]): Uint32Array {
  const size = places.length;
  const most = places.reduce((max, { count }) => Math.max(max, count), 0);
  const keys = new Float64Array(size);
  let used = 0;
  for (let index = 0; index < size; index++) {
    const count = places[index]?.count ?? 0;
    if (count > 0) keys[used++] = (most - count) * size + index;
  }
  return Uint32Array.from(keys.subarray(0, used).sort(), (key) => key % size);
}

function ranksOf(order: Uint32Array, size: number): Uint32Array {
  const ranks = new Uint32Array(size);
  for (const [rank, index] of order.entries()) ranks[index] = rank;
  return ranks;
}

function gather(
  places: readonly CountedPlace[],
  order: Uint32Array,
  reach: number,
): [number, ...number[]][] {
  const grid = makeGrid(reach);
  for (const index of order) grid.add(index, places[index] as CountedPlace);
  const isTaken = new Uint8Array(places.length);
  const groups: [number, ...number[]][] = [];
  for (const head of order) {
    if (isTaken[head]) continue;
    const group: [number, ...number[]] = [head];
    isTaken[head] = 1;
    const from = places[head] as CountedPlace;
    grid.near(from, (index) => {
      if (isTaken[index] || !isNear(from, places[index] as CountedPlace, reach)) return;
      isTaken[index] = 1;
      group.push(index);
    });
    groups.push(group);
  }
  return groups;
}

interface Ring extends CountedPlace {
  readonly group: Group;
  readonly radius: number;
}

/** Each merging leaves one ring less, so it ends. */
function merge(
  places: readonly CountedPlace[],
  groups: readonly Group[],
  ranks: Uint32Array,
): Group[] {
  const grid = makeGrid(2 * LARGEST + GAP);
  const rings: (Ring | null)[] = [];
  const add = (group: Group) => {
    const ring = ringOf(places, group);
    let swallowed: number | null = null;
    grid.near(ring, (other) => {
      const found = rings[other];
      if (swallowed === null && found && overlap(ring, found)) swallowed = other;
    });
    if (swallowed === null) {
      grid.add(rings.push(ring) - 1, ring);
      return null;
    }
    const old = rings[swallowed] as Ring;
    rings[swallowed] = null;
    return joined(old.group, group, ranks);
  };
  for (const group of groups) for (let next: Group | null = group; next; ) next = add(next);
  return rings
    .filter((ring) => ring !== null)
    .map(({ group }) => group)
    .sort((a, b) => rankIn(ranks, a) - rankIn(ranks, b));
}

function joined(a: Group, b: Group, ranks: Uint32Array): Group {
  return rankIn(ranks, a) < rankIn(ranks, b) ? [...a, ...b] : [...b, ...a];
}

function rankIn(ranks: Uint32Array, [head]: Group): number {
  return ranks[head] ?? 0;
}

function ringOf(places: readonly CountedPlace[], group: Group): Ring {
  const { x, y } = places[group[0]] as CountedPlace;
  const count = group.reduce((sum, index) => sum + (places[index]?.count ?? 0), 0);
  return { x, y, count, group, radius: ringRadius(count) };
}

function overlap(a: Ring, b: Ring): boolean {
  return isNear(a, b, a.radius + b.radius + GAP);
}

function isNear(a: CountedPlace, b: CountedPlace, reach: number): boolean {
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2 < reach ** 2;
}

/** Cells as wide as what is looked for, so that it lies in a cell or one beside it. */
function makeGrid(side: number) {
  const cells = new Map<number, number[]>();
  const keyOf = (column: number, row: number) => column * 2 ** 24 + row;
  const cellOf = (at: number) => Math.floor(at / side);
  return {
    add(index: number, { x, y }: CountedPlace): void {
      const key = keyOf(cellOf(x), cellOf(y));
      const cell = cells.get(key);
      if (cell) cell.push(index);
      else cells.set(key, [index]);
    },
    near({ x, y }: CountedPlace, visit: (index: number) => void): void {
      for (let column = cellOf(x) - 1; column <= cellOf(x) + 1; column++)
        for (let row = cellOf(y) - 1; row <= cellOf(y) + 1; row++)
          for (const index of cells.get(keyOf(column, row)) ?? []) visit(index);
    },
  };
}
