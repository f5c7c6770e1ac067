/** Where the marks of an opened stack stand round it. Pure positions, in pixels from the stack; y points down. */
import type { XY } from "./box.ts";

/** Between the centres of neighbours. */
const STEP = 31;
const TURN = 2 * Math.PI;

/** Straight up; angles grow clockwise on the screen. */
export const UP = -Math.PI / 2;

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
