/** Reads an outline that somebody pastes as GeoJSON (RFC 7946): a geometry, a feature, or several of them as one. */
import { failure, type Result, success } from "../result.ts";
import type { LonLat } from "../schema/common.ts";
import type { Outline } from "../schema/place.ts";

/** Why a text is no outline; a word of this list, so that it can be said in any language. */
export type OutlineFault = "json" | "type" | "ring" | "position";

type Ring = LonLat[];
type Tree = Readonly<Record<string, unknown>>;

/** The format asks for no fewer. */
const LEAST = 4;

/** @returns rings of [longitude, latitude] in degrees, heights left out; several polygons as one outline of them all */
export function readOutline(text: string): Result<Outline, OutlineFault> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return failure("json");
  }
  const shapes = polygonsOf(value);
  if (shapes.length === 0) return failure("type");
  const polygons: Ring[][] = [];
  for (const shape of shapes) {
    const rings = readPolygon(shape);
    if (!rings.ok) return rings;
    polygons.push(rings.value);
  }
  const [first = []] = polygons;
  return success(
    polygons.length === 1
      ? { type: "Polygon", coordinates: first }
      : { type: "MultiPolygon", coordinates: polygons },
  );
}

/** How many positions an outline has. */
export function positionsIn({ coordinates }: Outline): number {
  return coordinates.flat().reduce((sum, one) => sum + (isPosition(one[0]) ? one.length : 1), 0);
}

/** The coordinates of every polygon in a geometry, a feature or a collection of either. */
function polygonsOf(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  const { type, coordinates, geometry, geometries, features } = value as Tree;
  switch (type) {
    case "Polygon":
      return [coordinates];
    case "MultiPolygon":
      return Array.isArray(coordinates) ? coordinates : [];
    case "Feature":
      return polygonsOf(geometry);
    case "FeatureCollection":
      return Array.isArray(features) ? features.flatMap(polygonsOf) : [];
    case "GeometryCollection":
      return Array.isArray(geometries) ? geometries.flatMap(polygonsOf) : [];
    default:
      return [];
  }
}

function readPolygon(shape: unknown): Result<Ring[], OutlineFault> {
  if (!Array.isArray(shape) || shape.length === 0) return failure("ring");
  const rings: Ring[] = [];
  for (const ring of shape) {
    if (!Array.isArray(ring) || ring.length < LEAST) return failure("ring");
    if (!ring.every(isPosition)) return failure("position");
    const positions = ring.map(([lon, lat]): LonLat => [lon, lat]);
    const [first, last] = [positions[0], positions.at(-1)];
    if (first?.join() !== last?.join()) return failure("ring");
    rings.push(positions);
  }
  return success(rings);
}

function isPosition(value: unknown): value is readonly [number, number, ...unknown[]] {
  if (!Array.isArray(value)) return false;
  const [lon, lat] = value;
  return isWithin(lon, 180) && isWithin(lat, 90);
}

function isWithin(degrees: unknown, most: number): boolean {
  return typeof degrees === "number" && Math.abs(degrees) <= most;
}
