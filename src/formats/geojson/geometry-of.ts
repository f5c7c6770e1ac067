/** The shape of an event's place: a point, a circle, an outline, or nothing where the atlas draws no mark either. */
import type { Geometry, Position } from "geojson";
import { ringPoint } from "../../model/cartography/split-ring.ts";
import type { LonLat } from "../../model/schema/common.ts";
import type { Place, Where } from "../../model/schema/place.ts";
import { splitPolygons } from "./split-at-meridian.ts";

/** Corners of a circle: within a fifth of a percent of its radius. */
const CORNERS = 64;
/** Digits after the point: a tenth of a metre. */
const DIGITS = 6;

/**
 * @returns for a ring or "near" the circle of its radius as a polygon; for a region or an area the outline that the dataset has;
 *   null for what has none, since the middle of an area is no place where something happened
 */
export function geometryOf(where: Where, place: Place | null): Geometry | null {
  if (!place) return null;
  if (where.extent === "point") return { type: "Point", coordinates: [...place.lonLat] };
  if (where.extent === "ring" || where.extent === "near")
    return splitPolygons([[circle(place.lonLat, where.radiusKm)]]);
  const { outline } = place;
  if (!outline) return null;
  return splitPolygons(
    outline.type === "Polygon"
      ? [outline.coordinates.map(mutable)]
      : outline.coordinates.map((rings) => rings.map(mutable)),
  );
}

function mutable(ring: readonly LonLat[]): Position[] {
  return ring.map(([lon, lat]) => [lon, lat]);
}

function circle(centre: LonLat, radiusKm: number): Position[] {
  const corners = Array.from({ length: CORNERS }, (_, index): Position => {
    // Pixels turn clockwise; a ring of GeoJSON does not.
    const [lon, lat] = ringPoint(centre, radiusKm, (-2 * Math.PI * index) / CORNERS);
    return [round(lon), round(lat)];
  });
  const [first] = corners;
  return first ? [...corners, first] : [];
}

function round(degrees: number): number {
  return Number(degrees.toFixed(DIGITS));
}
