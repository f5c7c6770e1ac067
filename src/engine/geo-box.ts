/** Boxes of longitude and latitude on the globe, the date line no border. Degrees, WGS 84. */
import { EARTH_KM } from "../model/earth.ts";
import type { LonLat } from "../model/schema/common.ts";

export interface GeoBox {
  /** Where it begins in the west. */
  readonly west: number;
  /** How far it goes east from there, 0 to 360. */
  readonly width: number;
  readonly south: number;
  readonly north: number;
}

const DEGREES = 180 / Math.PI;

/**
 * The box round a disc on the sphere; one that holds a pole goes all the way round.
 * @param radiusKm 0 gives the point alone
 */
export function boxAround([lon, lat]: LonLat, radiusKm: number): GeoBox {
  if (radiusKm === 0) return { west: lon, width: 0, south: lat, north: lat };
  const angle = radiusKm / EARTH_KM;
  const south = lat - angle * DEGREES;
  const north = lat + angle * DEGREES;
  if (south <= -90 || north >= 90)
    return { west: -180, width: 360, south: Math.max(south, -90), north: Math.min(north, 90) };
  const half = Math.asin(Math.sin(angle) / Math.cos(lat / DEGREES)) * DEGREES;
  return { west: lon - half, width: 2 * half, south, north };
}

/**
 * @param frame [[west, south], [east, north]]; west above east crosses the date line; longitudes past 180 degrees, as a
 *   map gives that was dragged round the Earth, are taken back, and 360 degrees or more are the whole Earth
 */
export function boxOfFrame([[west, south], [east, north]]: readonly [LonLat, LonLat]): GeoBox {
  const width = east - west >= 360 ? 360 : west <= east ? east - west : eastward(west, east);
  return { west, width, south, north };
}

/** Whether the two share a point; edges belong to them. */
export function touches(a: GeoBox, b: GeoBox): boolean {
  return (
    a.south <= b.north &&
    b.south <= a.north &&
    (eastward(a.west, b.west) <= a.width || eastward(b.west, a.west) <= b.width)
  );
}

/** Degrees to go east from one meridian to the other, 0 up to 360. */
function eastward(from: number, to: number): number {
  return (((to - from) % 360) + 360) % 360;
}
