/** The geometry of a feature as the place that the atlas has for it: a point, an outline, or how far about a point it reaches. */
import type { Position } from "geojson";
import { distanceKm } from "../../model/earth.ts";
import { unwrapRing } from "../../model/parts/unwrap.ts";
import type { LonLat } from "../../model/schema/common.ts";
import type { Outline } from "../../model/schema/place.ts";
import { isTree, jsonOf, listOf, type Tree, valueAt } from "../trees/values.ts";

export type Shape =
  | { readonly type: "point"; readonly lonLat: LonLat }
  /** A line, or points far from each other: all of them within so far of the middle. */
  | { readonly type: "spread"; readonly lonLat: LonLat; readonly radiusKm: number }
  | { readonly type: "outline"; readonly lonLat: LonLat; readonly outline: Outline }
  | { readonly type: "none" }
  /** With the first value that is no position on Earth. */
  | { readonly type: "faulty"; readonly found: string };

/** A collection inside a collection may go on without end. */
const DEEPEST = 8;

class Fault extends Error {}

/** @param geometry whatever stands there; nothing is thrown */
export function shapeOf(geometry: unknown): Shape {
  try {
    return fromParts(partsOf(geometry, 0));
  } catch (fault) {
    if (fault instanceof Fault) return { type: "faulty", found: fault.message };
    throw fault;
  }
}

interface Parts {
  readonly polygons: readonly (readonly (readonly LonLat[])[])[];
  readonly positions: readonly LonLat[];
}

function partsOf(geometry: unknown, depth: number): Parts {
  if (!isTree(geometry) || depth > DEEPEST) return { polygons: [], positions: [] };
  const coordinates = valueAt(geometry, "coordinates");
  const only = (positions: readonly LonLat[]) => ({ polygons: [], positions });
  switch (geometry.type) {
    case "Point":
      // An empty list of numbers is a point that nobody has set.
      return only(
        Array.isArray(coordinates) && coordinates.length > 0 ? [positionOf(coordinates)] : [],
      );
    case "MultiPoint":
    case "LineString":
      return only(listOf(coordinates).map(positionOf));
    case "MultiLineString":
      return only(listOf(coordinates).flatMap((line) => listOf(line).map(positionOf)));
    case "Polygon":
      return { polygons: [ringsOf(coordinates)], positions: [] };
    case "MultiPolygon":
      return { polygons: listOf(coordinates).map(ringsOf), positions: [] };
    default:
      return collected(geometry, depth);
  }
}

function collected(geometry: Tree, depth: number): Parts {
  const parts = listOf(geometry.geometries).map((one) => partsOf(one, depth + 1));
  return {
    polygons: parts.flatMap(({ polygons }) => polygons),
    positions: parts.flatMap(({ positions }) => positions),
  };
}

/** A longitude past 180° is the same one from the other side: so files write what lies across it. */
function positionOf(position: unknown): LonLat {
  const [lon, lat] = listOf(position);
  const isOnEarth =
    typeof lon === "number" &&
    typeof lat === "number" &&
    Math.abs(lon) <= 360 &&
    Math.abs(lat) <= 90;
  if (!isOnEarth) throw new Fault(jsonOf(position) || "nothing");
  return [wrap(lon), lat];
}

function wrap(lon: number): number {
  return Math.abs(lon) <= 180 ? lon : lon - Math.sign(lon) * 360;
}

/** Rings that hold an area, closed. */
function ringsOf(coordinates: unknown): readonly (readonly LonLat[])[] {
  return listOf(coordinates)
    .map((ring) => closed(listOf(ring).map(positionOf)))
    .filter((ring) => ring.length >= 4);
}

function closed(ring: readonly LonLat[]): readonly LonLat[] {
  const [first, last] = [ring[0], ring.at(-1)];
  return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...ring, first] : ring;
}

function fromParts({ polygons, positions }: Parts): Shape {
  const whole = polygons.filter(([outer]) => outer !== undefined);
  const [first, ...others] = whole;
  if (first && positions.length === 0) {
    const outline: Outline =
      others.length === 0
        ? { type: "Polygon", coordinates: first as never }
        : { type: "MultiPolygon", coordinates: whole as never };
    return { type: "outline", lonLat: middleOf(largest(whole)), outline };
  }
  return spread([...positions, ...whole.flat(2)]);
}

function largest(polygons: Parts["polygons"]): readonly LonLat[] {
  const outers = polygons.map(([outer = []]) => outer);
  return outers.reduce((a, b) => (b.length > a.length ? b : a), outers[0] ?? []);
}

/** The middle of the box round a ring, which may cross 180°. */
function middleOf(ring: readonly LonLat[]): LonLat {
  const line = unwrapRing(ring.map(([lon, lat]): Position => [lon, lat]));
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of line) {
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  return [wrap(((((west + east) / 2) % 360) + 360) % 360), (south + north) / 2];
}

function spread(positions: readonly LonLat[]): Shape {
  const [first] = positions;
  if (!first) return { type: "none" };
  if (positions.every(([lon, lat]) => lon === first[0] && lat === first[1]))
    return { type: "point", lonLat: first };
  const lonLat = middleOf(positions);
  let radiusKm = 0;
  for (const position of positions) radiusKm = Math.max(radiusKm, distanceKm(lonLat, position));
  // To the next ten metres, so that nothing lies outside.
  return { type: "spread", lonLat, radiusKm: Math.ceil(radiusKm * 100) / 100 };
}
