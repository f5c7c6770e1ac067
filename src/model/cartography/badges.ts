/** Where the badges of rings and regions stand: on their line or inside, where no other badge is. Pure geometry, in pixels. */
import type { XY } from "./box.ts";
import { makeNearGrid } from "./near-grid.ts";
import type { Disc } from "./stand-aside.ts";

/** What wants a badge: its middle, and how far it reaches from there. */
export interface Shape extends XY {
  readonly reach: number;
  /** Of the badge. */
  readonly radius: number;
  /** A ring's badge stands on its line first; another shape's in its middle. */
  readonly isRing: boolean;
}

const FULL = 2 * Math.PI;
const UP = -Math.PI / 2;
const DIRECTIONS = 24;
const STEP = 8;
/** No badge stands farther from the middle of an area: of a large one, whose it is could not be seen. */
const FARTHEST = 72;
/** Of the reach of an outline, what surely is inside it in most directions. */
const INSIDE = 0.6;
const GAP = 1;

/**
 * One after another, each at its first free place.
 *
 * @param shapes those that choose first come first
 * @param taken badges that stand already
 * @param height of the plane, which ends near the poles
 * @returns by shape; null where there is no room
 */
export function placeBadges(
  shapes: readonly Shape[],
  taken: readonly Disc[],
  height: number,
): (XY | null)[] {
  const size = taken.length + shapes.length;
  const discs: Disc[] = [];
  const largest = [...taken, ...shapes].reduce((most, { radius }) => Math.max(most, radius), 0);
  const grid = makeNearGrid(2 * largest + GAP, size);
  const add = (disc: Disc) => grid.add(discs.push(disc) - 1, disc.x, disc.y);
  const isFree = ({ x, y }: XY, radius: number) => {
    let free = y >= 0 && y <= height;
    grid.near(x, y, (index) => {
      const other = discs[index] as Disc;
      if (Math.hypot(other.x - x, other.y - y) < radius + other.radius + GAP) free = false;
    });
    return free;
  };
  for (const disc of taken) add(disc);
  return shapes.map((shape) => {
    const spot = placesOn(shape).find((place) => isFree(place, shape.radius)) ?? null;
    if (spot) add({ ...spot, radius: shape.radius });
    return spot;
  });
}

/** From the best one downwards. */
function placesOn({ x, y, reach, isRing }: Shape): readonly XY[] {
  const round = (radius: number) =>
    Array.from({ length: DIRECTIONS }, (_, turn) => {
      // By turns to the right and to the left, so that it stays as far up as it can.
      const angle = UP + ((turn % 2 === 0 ? -1 : 1) * Math.ceil(turn / 2) * FULL) / DIRECTIONS;
      return { x: x + Math.cos(angle) * radius, y: y + Math.sin(angle) * radius };
    });
  const most = isRing ? reach : Math.min(reach * INSIDE, FARTHEST);
  const radii = Array.from({ length: Math.floor(most / STEP) }, (_, step) => (step + 1) * STEP);
  // Inside a large ring only what is near its line is read as the ring's.
  if (isRing) return [reach, ...radii.toReversed().slice(0, FARTHEST / STEP)].flatMap(round);
  return [{ x, y }, ...radii.flatMap(round)];
}
