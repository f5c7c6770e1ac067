/** The country that a position lies in, as the base map draws its borders. */
import { type BaseMap, isWithin } from "./base-map.ts";
import { KM_A_DEGREE, kmPerDegree } from "./earth.ts";
import type { LonLat } from "./schema/common.ts";

/** A harbour may lie off a coast that is drawn with fewer points. In km. */
const OFF_COAST = [4, 12, 25];
const DIRECTIONS = 8;

/** @returns an ISO 3166-1 alpha-2 code: of the country there, else of the nearest one within 25 km; null at sea */
export function countryAt({ countries }: Pick<BaseMap, "countries">, lonLat: LonLat) {
  for (const km of [0, ...OFF_COAST])
    for (const point of round(lonLat, km))
      for (const area of countries.values()) if (isWithin(area, point)) return area.code;
  return null;
}

function round([lon, lat]: LonLat, km: number): readonly LonLat[] {
  if (km === 0) return [[lon, lat]];
  return Array.from({ length: DIRECTIONS }, (_, index): LonLat => {
    const angle = (index / DIRECTIONS) * 2 * Math.PI;
    const [east, north] = [Math.cos(angle) * km, Math.sin(angle) * km];
    return [lon + east / kmPerDegree(lat), lat + north / KM_A_DEGREE];
  });
}
