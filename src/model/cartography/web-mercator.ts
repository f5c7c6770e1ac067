/** The plane of web maps: the whole Earth in a square of side 1, from 180° west and the northern edge. */
import type { LonLat } from "../schema/common.ts";
import type { XY } from "./box.ts";

/** Nearer to a pole, the square ends; in degrees. */
const LAST_LAT = 85.0511287798;

/** The side of that square at zoom 0, in pixels; it doubles with each zoom. */
export const WORLD_SIZE = 256;

/** A longitude beyond 180° lies beyond the square. */
export function toPlane([lon, lat]: LonLat): XY {
  const sine = Math.sin((Math.max(-LAST_LAT, Math.min(lat, LAST_LAT)) * Math.PI) / 180);
  return {
    x: lon / 360 + 0.5,
    y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI),
  };
}

/** The side of the square at a zoom, in pixels. */
export function worldAt(zoom: number): number {
  return WORLD_SIZE * 2 ** zoom;
}
