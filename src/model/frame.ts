/** What part of the Earth is looked at. Degrees, WGS 84, [lon, lat]. */
import type { LonLat } from "./schema/common.ts";

/** [[west, south], [east, north]]. */
export type Bounds = readonly [southWest: LonLat, northEast: LonLat];

/** Where to look; a view takes it up when it is another object than the last one. */
export type Camera =
  /** `exact`: what is in the bounds fills them, and the map comes as near as they say. */
  | {
      readonly type: "bounds";
      readonly bounds: Bounds;
      readonly exact?: true;
      /** Beside what the page has put at the map's side. */
      readonly beside?: true;
    }
  | { readonly type: "center"; readonly lonLat: LonLat; readonly zoom: number };

/** Where a map looks now; zoom is that of web maps, 0 for the whole Earth in 256 pixels. */
export interface Frame {
  readonly lonLat: LonLat;
  readonly zoom: number;
  readonly bounds: Bounds;
}

const KM_A_DEGREE = 111.2;

export function isWithin([lon, lat]: LonLat, [[west, south], [east, north]]: Bounds): boolean {
  const inLongitude = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
  return inLongitude && lat >= south && lat <= north;
}

/** South-west and north-east of a square round a place, half as wide as `km`. */
export function squareAround([lon, lat]: LonLat, km: number): Bounds {
  const y = Math.min(km / KM_A_DEGREE, 80);
  const x = Math.min(y / Math.max(Math.cos((lat * Math.PI) / 180), 0.1), 179);
  return [
    [Math.max(lon - x, -180), Math.max(lat - y, -85)],
    [Math.min(lon + x, 180), Math.min(lat + y, 85)],
  ];
}

/** In degrees: less is no frame to look at, where a margin is asked for. */
const LEAST_MARGIN = 0.5;

/** The smallest frame round the points, with a share of its size as margin, 0 for none; null without points. */
export function boundsOf(points: readonly LonLat[], margin = 0.1): Bounds | null {
  if (points.length === 0) return null;
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const least = margin === 0 ? 0 : LEAST_MARGIN;
  const x = Math.max((east - west) * margin, least);
  const y = Math.max((north - south) * margin, least);
  return [
    [Math.max(west - x, -180), Math.max(south - y, -85)],
    [Math.min(east + x, 180), Math.min(north + y, 85)],
  ];
}
