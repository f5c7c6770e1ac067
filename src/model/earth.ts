/** How large the Earth is, in km: as a sphere where distances are meant, and at the equator, by which web maps count. */

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
