/** A map as it lies in its frame, whatever draws it: where a place falls, in pixels from the frame's upper left corner. */
import type { MultiPolygon } from "geojson";
import type { LonLat } from "../schema/common.ts";
import type { Box, XY } from "./box.ts";
import type { Rings } from "./interior.ts";

export interface Ground {
  /** That of web maps: 0 for the whole Earth in 256 pixels. */
  readonly zoom: number;
  /** Its upper left corner is 0,0. */
  readonly frame: Box;
  readonly toFrame: (lonLat: LonLat) => XY;
  readonly toLonLat: (point: XY) => LonLat;
}

/** An area's rings in the frame. */
export function toRings(ground: Ground, { coordinates }: MultiPolygon): Rings {
  return coordinates
    .flat()
    .map((ring) => ring.map(([lon = 0, lat = 0]) => ground.toFrame([lon, lat])));
}

/** The radius of a ring on the screen. */
export function ringRadius(ground: Ground, [lon, lat]: LonLat, radiusKm: number): number {
  // One degree of latitude is 111.32 km on the sphere that web maps are drawn on.
  const north = ground.toFrame([lon, Math.min(85, lat + radiusKm / 111.32)]);
  return Math.abs(ground.toFrame([lon, lat]).y - north.y);
}
