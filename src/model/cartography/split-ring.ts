/** A ring on the Earth as lines, cut where a coast cuts it. */
import { EARTH_KM } from "../earth.ts";
import type { LonLat } from "../schema/common.ts";
import { type Arc, cutRing } from "../signs/ring-paths.ts";

export interface SplitRing {
  /** Each an open line, or a closed one where all of the ring lies on land. */
  readonly land: readonly (readonly LonLat[])[];
  readonly water: readonly (readonly LonLat[])[];
  readonly whole: readonly LonLat[];
}

const FULL = 2 * Math.PI;
/** Between two points of a line, in radians: under a tenth of a pixel from the true circle at any size that a map shows. */
const STEP = FULL / 240;

/**
 * The point of a ring in a direction, on the sphere.
 *
 * @param angle in radians clockwise from the east, as pixels have it
 */
export function ringPoint([lon, lat]: LonLat, radiusKm: number, angle: number): LonLat {
  const distance = radiusKm / EARTH_KM;
  const bearing = angle + Math.PI / 2;
  const phi = radians(lat);
  const sine =
    Math.sin(phi) * Math.cos(distance) + Math.cos(phi) * Math.sin(distance) * Math.cos(bearing);
  const y = Math.sin(bearing) * Math.sin(distance) * Math.cos(phi);
  const x = Math.cos(distance) - Math.sin(phi) * sine;
  return [lon + degrees(Math.atan2(y, x)), degrees(Math.asin(Math.min(1, Math.max(-1, sine))))];
}

/** @param isLand whether a point lies on land */
export function splitRing(
  centre: LonLat,
  radiusKm: number,
  isLand: (lonLat: LonLat) => boolean,
): SplitRing {
  const at = (angle: number) => ringPoint(centre, radiusKm, angle);
  const arcs = cutRing((angle) => isLand(at(angle)));
  const of = (land: boolean) =>
    arcs.filter((arc) => arc.land === land).map((arc) => lineOf(arc, at));
  return { land: of(true), water: of(false), whole: lineOf({ from: 0, to: FULL }, at) };
}

/** Both ends are exact, and those of neighbours the same. */
function lineOf(
  { from, to }: Pick<Arc, "from" | "to">,
  at: (angle: number) => LonLat,
): readonly LonLat[] {
  const count = Math.max(1, Math.ceil((to - from) / STEP));
  return Array.from({ length: count + 1 }, (_, index) => at(from + ((to - from) * index) / count));
}

function radians(value: number): number {
  return (value * Math.PI) / 180;
}

function degrees(value: number): number {
  return (value * 180) / Math.PI;
}
