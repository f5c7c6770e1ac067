/** From the plane of web maps back to the Earth. */
import type { LonLat } from "../schema/common.ts";
import type { XY } from "./box.ts";

/** @param point of a square of side 1, from 180° west and the northern edge */
export function fromPlane({ x, y }: XY): LonLat {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}
