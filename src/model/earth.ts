/** How large the Earth is, in km: as a sphere where distances are meant, and at the equator, by which web maps count. */
import type { LonLat } from "./schema/common.ts";

/** The mean radius (IUGG). */
export const EARTH_KM = 6371.0088;
/** Round the equator of WGS 84. */
export const EQUATOR_KM = 40_075.0167;
/** A degree along a meridian. */
export const KM_A_DEGREE = 111.2;

/** What a degree of longitude is at a latitude, in km; at a pole a twentieth of it at the equator, so that one can divide by it. */
export function kmPerDegree(lat: number): number {
  return KM_A_DEGREE * Math.max(Math.cos((lat * Math.PI) / 180), 0.05);
}

/** Along a great circle, in km. */
export function distanceKm([lon, lat]: LonLat, [otherLon, otherLat]: LonLat): number {
  const rad = Math.PI / 180;
  const half =
    Math.sin(((otherLat - lat) * rad) / 2) ** 2 +
    Math.cos(lat * rad) * Math.cos(otherLat * rad) * Math.sin(((otherLon - lon) * rad) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}
