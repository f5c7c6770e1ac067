/** Where the spots of a dataset lie on the map, worked out once. */
import type { Census, Spot } from "../../engine/counted.ts";
import type { Atlas } from "../../model/atlas.ts";
import { toPlane } from "../../model/cartography/web-mercator.ts";
import { EQUATOR_KM } from "../../model/earth.ts";
import type { EventId } from "../../model/schema/common.ts";
import type { Place, Placed } from "../../model/schema/place.ts";

/** How a spot is shown: by a point among others, by its own ring or outline, or by a count in a corner. */
export type SpotShape = "point" | "shape" | "area";

export interface LocatedSpot {
  readonly spot: Spot;
  readonly place: Place;
  readonly shape: SpotShape;
  /** On the plane of web maps. */
  readonly x: number;
  readonly y: number;
  /** Half the size of a ring or of the dataset's own outline, on that plane; that of another shape is not known. */
  readonly reach: number;
}

export interface SpotTable {
  /** By spot. */
  readonly spots: readonly LocatedSpot[];
  /** The spot of an event; null for one without a place. */
  readonly spotOf: (id: EventId) => number | null;
}

export function tabulateSpots({ spots }: Census, atlas: Atlas): SpotTable {
  const located = spots.map((spot): LocatedSpot => {
    const place = atlas.places.get(spot.place);
    if (!place) throw new Error(`a spot at no place: ${spot.place}`);
    const shape = shapeOf(spot);
    return { spot, place, shape, ...toPlane(place.lonLat), reach: reachOf(spot, place) };
  });
  const known = new Map<EventId, number | null>();
  const byKey = new Map(spots.map((spot, index) => [keyOf(spot), index]));
  return {
    spots: located,
    spotOf: (id) => {
      const found = known.get(id);
      if (found !== undefined) return found;
      const where = atlas.events.get(id)?.event.where;
      const spot = where && where.extent !== "unplaced" ? (byKey.get(keyOf(where)) ?? null) : null;
      // What is not at hand may come.
      if (where) known.set(id, spot);
      return spot;
    },
  };
}

/** Nothing happened in the middle of an area, with or without an outline: among many, a mark there would say that it did. */
function shapeOf({ extent, isOnMap }: Spot): SpotShape {
  if (!isOnMap || extent === "country" || extent === "area") return "area";
  return extent === "point" || extent === "near" ? "point" : "shape";
}

function reachOf({ extent, radiusKm = 0 }: Spot, { outline, lonLat }: Place): number {
  if (extent === "ring")
    return radiusKm / (EQUATOR_KM * Math.cos((Math.min(Math.abs(lonLat[1]), 85) * Math.PI) / 180));
  if (!outline) return Infinity;
  const polygons = outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates;
  const corners = polygons.flat(2).map(toPlane);
  const size = (side: "x" | "y") => {
    const [first = 0, ...others] = corners.map((corner) => corner[side]);
    let [least, most] = [first, first];
    for (const at of others) {
      least = Math.min(least, at);
      most = Math.max(most, at);
    }
    return most - least;
  };
  return Math.max(size("x"), size("y")) / 2;
}

function keyOf(where: Spot | Placed): string {
  const radius = "radiusKm" in where ? where.radiusKm : null;
  return JSON.stringify([where.place, where.extent, radius, "level" in where ? where.level : null]);
}
