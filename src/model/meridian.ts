/** Longitudes without a jump at 180°: a dataset's places lie side by side, within half a turn of a meridian. Degrees, WGS 84. */
import type { Position } from "geojson";
import { type Bounds, unwrapBounds } from "./frame.ts";
import { unwrapRing } from "./parts/unwrap.ts";
import type { LonLat } from "./schema/common.ts";
import type { Outline, Place } from "./schema/place.ts";

/** Where no gap is as wide, places are all round the Earth, and 0° is in the middle as on any map of it. */
const LEAST_GAP = 90;

/** The whole turns to add to a longitude so that it is within 180° of a meridian. */
export function turnTo(meridian: number, lon: number): number {
  return Math.round((meridian - lon) / 360) * 360;
}

/**
 * In the middle of what lies outside the widest gap between longitudes.
 * @returns 0 where that does not cross 180°: everything stays as it is written
 */
export function meridianOf(lons: readonly number[]): number {
  const sorted = [...lons].sort((a, b) => a - b);
  const [west = 0] = sorted;
  const east = sorted.at(-1) ?? 0;
  let widest = { gap: Math.max(west + 360 - east, LEAST_GAP), middle: 0 };
  for (const [index, lon] of sorted.entries()) {
    const gap = (sorted[index + 1] ?? lon) - lon;
    const middle = lon + gap / 2 + 180;
    if (gap > widest.gap) widest = { gap, middle: middle + turnTo(0, middle) };
  }
  return widest.middle;
}

/** @param frame west above east crosses 180° @returns east above west */
export function turnBounds(bounds: Bounds, meridian: number): Bounds {
  const whole = unwrapBounds(bounds);
  const [[west, south], [east, north]] = whole;
  const turn = turnTo(meridian, (west + east) / 2);
  if (turn === 0) return whole;
  return [
    [west + turn, south],
    [east + turn, north],
  ];
}

/** A place and its outline, whose rings may be written with a jump. */
export function turnPlace(place: Place, meridian: number): Place {
  const [west, lat] = place.lonLat;
  const lon = west + turnTo(meridian, west);
  const lonLat: LonLat = [lon, lat];
  const { outline } = place;
  return outline ? { ...place, lonLat, outline: turnOutline(outline, lon) } : { ...place, lonLat };
}

function turnOutline(outline: Outline, lon: number): Outline {
  const turn = (rings: readonly (readonly LonLat[])[]) => rings.map((ring) => turnRing(ring, lon));
  return outline.type === "Polygon"
    ? { type: "Polygon", coordinates: turn(outline.coordinates) }
    : { type: "MultiPolygon", coordinates: outline.coordinates.map(turn) };
}

/** @param near the ring's middle comes to lie within 180° of it */
export function turnRing(
  ring: readonly (readonly number[])[],
  near: number,
): [lon: number, lat: number][] {
  const whole = unwrapRing(ring as readonly Position[]);
  let [west, east] = [Infinity, -Infinity];
  // An outline may have more positions than a function takes arguments.
  for (const [lon = 0] of whole) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
  }
  const turn = turnTo(near, (west + east) / 2);
  return whole.map(([lon = 0, lat = 0]) => [lon + turn, lat]);
}
