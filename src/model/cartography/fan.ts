/** Where several marks of one place stand round it. Pure positions, in pixels from the place; y points down. */
import type { XY } from "./box.ts";

/** Between the centres of neighbours. */
const STEP = 31;
/** From the place to the marks, at the least. */
const RADIUS = 25;
const TURN = 2 * Math.PI;

/** Straight up; angles grow clockwise on the screen. */
export const UP = -Math.PI / 2;

/**
 * A fan that opens towards a direction and closes to a ring when it is full; no two marks are nearer than a mark is wide.
 *
 * @param direction in radians, 0 to the right, clockwise
 */
export function fanOffsets(count: number, direction: number = UP): XY[] {
  const needed = count > 1 ? STEP / (2 * Math.sin(Math.PI / count)) : 0;
  const radius = Math.max(RADIUS, needed);
  const angle = 2 * Math.asin(STEP / 2 / radius);
  return Array.from({ length: count }, (_, index) =>
    polar(radius, direction + (index - (count - 1) / 2) * angle),
  );
}

/** The marks of an opened stack: rings round it, from the inside to the outside. */
export function spreadOffsets(count: number): XY[] {
  const offsets: XY[] = [];
  for (let ring = 0; offsets.length < count; ring += 1) {
    const radius = 40 + ring * (STEP + 3);
    const capacity = Math.floor(Math.PI / Math.asin(STEP / 2 / radius));
    const here = Math.min(capacity, count - offsets.length);
    for (let index = 0; index < here; index += 1)
      offsets.push(polar(radius, UP + (index * TURN) / here));
  }
  return offsets;
}

/**
 * To a 64th of a pixel: sums with whole pixels are exact then, and what just fits at one place fits everywhere.
 * @param angle in radians, 0 to the right, clockwise
 */
export function polar(radius: number, angle: number): XY {
  return { x: round(radius * Math.cos(angle)), y: round(radius * Math.sin(angle)) };
}

/** Never minus zero. */
function round(pixels: number): number {
  return Math.round(pixels * 64) / 64 + 0;
}
