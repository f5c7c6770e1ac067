/** What part of the Earth is looked at. Degrees, WGS 84, [lon, lat]. */
import { KM_A_DEGREE, kmPerDegree } from "./earth.ts";
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
  | {
      readonly type: "center";
      readonly lonLat: LonLat;
      readonly zoom: number;
      /** Comes no nearer than the coasts are drawn for. */
      readonly held?: true;
    };

/** Where a map looks now; zoom is that of web maps, 0 for the whole Earth in 256 pixels. */
export interface Frame {
  readonly lonLat: LonLat;
  readonly zoom: number;
  readonly bounds: Bounds;
}

/** Whether a position lies in a frame, its sides included; west above east is a frame that crosses 180°. */
export function isWithin([lon, lat]: LonLat, [[west, south], [east, north]]: Bounds): boolean {
  const inLongitude = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
  return inLongitude && lat >= south && lat <= north;
}

/** The same frame with its east above its west: counted on past 180° where it crosses that. */
export function unwrapBounds(bounds: Bounds): Bounds {
  const [southWest, [east, north]] = bounds;
  return east < southWest[0] ? [southWest, [east + 360, north]] : bounds;
}

/** In degrees: nearer to a pole, a web map shows nothing. */
const LAST_LAT = 85;

/** South-west and north-east of a square round a place, half as wide as `km`; its sides may lie beyond 180°. */
export function squareAround([lon, lat]: LonLat, km: number): Bounds {
  const y = Math.min(km / KM_A_DEGREE, 80);
  const x = Math.min(km / kmPerDegree(lat), 179);
  return [
    [lon - x, southOf(lat, y)],
    [lon + x, northOf(lat, y)],
  ];
}

/** South of a latitude by so much, as far as a map shows: never above `northOf`, at a pole either. */
function southOf(lat: number, by: number): number {
  return Math.max(Math.min(lat, LAST_LAT) - by, -LAST_LAT);
}

function northOf(lat: number, by: number): number {
  return Math.min(Math.max(lat, -LAST_LAT) + by, LAST_LAT);
}

/** In degrees: less is no frame to look at, where a margin is asked for. */
const LEAST_MARGIN = 0.5;

/**
 * The smallest frame round the points, with a share of its size as margin, 0 for none; null without points.
 * @param points side by side, as an atlas has its places: beyond 180° where the frame crosses it
 */
export function boundsOf(points: readonly LonLat[], margin = 0.1): Bounds | null {
  if (points.length === 0) return null;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of points) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  const least = margin === 0 ? 0 : LEAST_MARGIN;
  const air = Math.max((east - west) * margin, least);
  // The whole Earth at the most.
  const x = Math.min(air, (360 - (east - west)) / 2);
  const y = Math.max((north - south) * margin, least);
  return [
    [west - x, southOf(south, y)],
    [east + x, northOf(north, y)],
  ];
}
