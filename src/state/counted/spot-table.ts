/** Where the spots of a dataset lie on the map, worked out once. */
import type { Census, Spot } from "../../engine/counted.ts";
import type { Atlas } from "../../model/atlas.ts";
import { toPlane } from "../../model/cartography/web-mercator.ts";
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
    return { spot, place, shape: shapeOf(spot, place), ...toPlane(place.lonLat) };
  });
  const byKey = new Map(spots.map((spot, index) => [keyOf(spot), index]));
  return {
    spots: located,
    spotOf: (id) => {
      const where = atlas.events.get(id)?.event.where;
      return where && where.extent !== "unplaced" ? (byKey.get(keyOf(where)) ?? null) : null;
    },
  };
}

/** A country and an area without an outline are larger than any mark can tell. */
function shapeOf({ extent, level, isOnMap }: Spot, { outline }: Place): SpotShape {
  if (!isOnMap || extent === "country") return "area";
  if (level === "country" && !outline) return "area";
  return extent === "point" || extent === "near" ? "point" : "shape";
}

function keyOf(where: Spot | Placed): string {
  const radius = "radiusKm" in where ? where.radiusKm : null;
  return JSON.stringify([where.place, where.extent, radius, "level" in where ? where.level : null]);
}
