/** Finds a mark room beside others that have taken its place. Pure geometry, in pixels. */
import type { XY } from "./box.ts";

export interface Disc extends XY {
  readonly radius: number;
}

const FULL = 2 * Math.PI;
/** Upwards to the right first, where the fewest labels stand. */
const FIRST = -Math.PI / 4;
const DIRECTIONS = 16;
/** How far from its place a mark may stand, in steps of so many pixels. */
const STEPS = { count: 8, length: 8 } as const;
const GAP = 1;

/** The wish where it is free, else the nearest free place round it; the wish after all where there is none. */
export function standAside(wish: XY, radius: number, taken: readonly Disc[]): XY {
  const near = taken.filter(({ x, y, radius: other }) => {
    const reach = radius + other + STEPS.count * STEPS.length + other;
    return Math.hypot(x - wish.x, y - wish.y) < reach;
  });
  const isFree = ({ x, y }: XY) =>
    near.every((other) => Math.hypot(other.x - x, other.y - y) >= radius + other.radius + GAP);
  if (isFree(wish)) return wish;
  const least = Math.max(...near.map((other) => beyond(wish, other, radius)));
  for (let step = 0; step < STEPS.count; step++)
    for (let turn = 0; turn < DIRECTIONS; turn++) {
      const angle = FIRST + (turn * FULL) / DIRECTIONS;
      const distance = Math.min(least, radius) + step * STEPS.length;
      const spot = {
        x: wish.x + Math.cos(angle) * distance,
        y: wish.y + Math.sin(angle) * distance,
      };
      if (isFree(spot)) return spot;
    }
  return wish;
}

/** How far from the wish a mark is at least to clear another that lies over it. */
function beyond(wish: XY, other: Disc, radius: number): number {
  return other.radius + radius + GAP - Math.hypot(other.x - wish.x, other.y - wish.y);
}
