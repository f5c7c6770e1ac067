/** Outlines that no land has: over a pole, without an inside, all round the Earth, crossing themselves, without end. */
import { many } from "./draw.ts";

/** Longitude before latitude, in degrees. */
export const RINGS: readonly (readonly (readonly number[])[])[] = [
  [
    [180, 90],
    [-180, 90],
    [180, -90],
    [180, 90],
  ],
  [
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 0],
  ],
  [
    [-180, 0],
    [180, 0],
    [-180, 0],
    [-180, 0],
  ],
  [
    [0, 0],
    [10, 10],
    [0, 10],
    [10, 0],
    [0, 0],
  ],
  [
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 4],
  ],
  many(5000, (at) => [(at % 360) - 180, at % 2 ? 90 : -90]),
];
