/** What part of the Earth is looked at. Degrees, WGS 84, [lon, lat]. */
import type { LonLat } from "./schema/common.ts";

/** [[west, south], [east, north]]. */
export type Bounds = readonly [southWest: LonLat, northEast: LonLat];

/** Where to look; a view takes it up when it is another object than the last one. */
export type Camera =
  | { readonly type: "bounds"; readonly bounds: Bounds }
  | { readonly type: "center"; readonly lonLat: LonLat; readonly zoom: number };

/** Where a map looks now; zoom is that of web maps, 0 for the whole Earth in 256 pixels. */
export interface Frame {
  readonly lonLat: LonLat;
  readonly zoom: number;
  readonly bounds: Bounds;
}

export function isWithin([lon, lat]: LonLat, [[west, south], [east, north]]: Bounds): boolean {
  const inLongitude = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
  return inLongitude && lat >= south && lat <= north;
}

/** The smallest frame round the points, with a share of its size as margin; null without points. */
export function boundsOf(points: readonly LonLat[], margin = 0.1): Bounds | null {
  if (points.length === 0) return null;
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const x = Math.max((east - west) * margin, 0.5);
  const y = Math.max((north - south) * margin, 0.5);
  return [
    [Math.max(west - x, -180), Math.max(south - y, -85)],
    [Math.min(east + x, 180), Math.min(north + y, 85)],
  ];
}
