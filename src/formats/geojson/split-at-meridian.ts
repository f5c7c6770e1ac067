/** Rings as polygons of GeoJSON (RFC 7946): cut at 180°, outer rings counterclockwise and holes clockwise. Degrees, WGS 84. */
import type { Geometry, Position } from "geojson";
import { turnsIn, unwrapRing } from "../../model/parts/unwrap.ts";

type Rings = readonly (readonly Position[])[];

/** @param polygons each its outer ring and then its holes, closed; a ring may cross 180° or hold a pole */
export function splitPolygons(polygons: readonly Rings[]): Geometry | null {
  const parts = polygons.flatMap(splitPolygon);
  const [first, ...others] = parts;
  if (!first) return null;
  return others.length === 0
    ? { type: "Polygon", coordinates: first }
    : { type: "MultiPolygon", coordinates: parts };
}

function splitPolygon([outer = [], ...holes]: Rings): Position[][][] {
  const whole = unwrapRing(outer);
  const [west, east] = extentOf(whole);
  const inner = holes.map((hole) => near(unwrapRing(hole), (west + east) / 2));
  return turnsIn(west, east).flatMap((turn) => {
    const cut = (ring: readonly Position[]) => clip(ring, turn - 180, turn + 180, turn);
    const ring = wound(cut(whole), true);
    if (ring.length < 4) return [];
    return [
      [ring, ...inner.map((hole) => wound(cut(hole), false)).filter((one) => one.length > 3)],
    ];
  });
}

function extentOf(ring: readonly Position[]): readonly [west: number, east: number] {
  let [west, east] = [Infinity, -Infinity];
  for (const [lon = 0] of ring) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
  }
  return [west, east];
}

/** By whole turns, so that a hole lies where its outer ring does. */
function near(ring: readonly Position[], middle: number): readonly Position[] {
  const [west, east] = extentOf(ring);
  const turn = Math.round((middle - (west + east) / 2) / 360) * 360;
  return turn === 0 ? ring : ring.map(([lon = 0, lat = 0]) => [lon + turn, lat]);
}

/** What of a ring lies between two meridians, moved back by `turn`; closed, or empty. */
function clip(ring: readonly Position[], west: number, east: number, turn: number): Position[] {
  const inside = clipHalf(
    clipHalf(ring.slice(0, -1), west, (lon) => lon >= west),
    east,
    (lon) => lon <= east,
  ).map(([lon = 0, lat = 0]): Position => [lon - turn, lat]);
  const [first] = inside;
  return first && inside.length > 2 && !isFlat(inside) ? [...inside, first] : [];
}

function isFlat(ring: readonly Position[]): boolean {
  const [west, east] = extentOf(ring);
  return east - west === 0;
}

/** @param open a ring without its last position */
function clipHalf(
  open: readonly Position[],
  edge: number,
  isIn: (lon: number) => boolean,
): readonly Position[] {
  return open.flatMap((here, index) => {
    const before = open.at(index - 1) ?? here;
    const [isHereIn, isBeforeIn] = [isIn(here[0] ?? 0), isIn(before[0] ?? 0)];
    const crossing = isHereIn === isBeforeIn ? [] : [crossingOf(before, here, edge)];
    return isHereIn ? [...crossing, here] : crossing;
  });
}

function crossingOf([lonA = 0, latA = 0]: Position, [lonB = 0, latB = 0]: Position, lon: number) {
  const part = (lon - lonA) / (lonB - lonA);
  return [lon, latA + (latB - latA) * part] satisfies Position;
}

/** In the direction that the standard wants. */
function wound(ring: Position[], isCounterclockwise: boolean): Position[] {
  let area = 0;
  for (const [index, [lon = 0, lat = 0]] of ring.entries()) {
    const [nextLon = lon, nextLat = lat] = ring[index + 1] ?? [];
    area += lon * nextLat - nextLon * lat;
  }
  return area > 0 === isCounterclockwise ? ring : ring.toReversed();
}
