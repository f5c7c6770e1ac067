/** What a map must hold to show events: the corners of their places, with some air round each. */
import { type Atlas, isOnMap, placeOf } from "./atlas.ts";
import type { EventFacts } from "./event-facts.ts";
import { squareAround } from "./frame.ts";
import type { LonLat } from "./schema/common.ts";

interface Air {
  /** Of a ring's radius, how far to each side of its middle. */
  readonly ring: number;
  /** Round a single place, to each side, in km; 0 for the place alone. */
  readonly pointKm: number;
}

interface EventCorners {
  /** Empty where none of them has a place of its own. */
  readonly corners: readonly LonLat[];
  /** Whether one of them is in a region or a country, whose outline the base map has. */
  readonly hasArea: boolean;
}

export function cornersOf(atlas: Atlas, events: readonly EventFacts[], air: Air): EventCorners {
  const corners: LonLat[] = [];
  let hasArea = false;
  for (const { event } of events) {
    const { where } = event;
    if (!isOnMap(atlas, where)) continue;
    const { lonLat } = placeOf(atlas, where);
    if ("radiusKm" in where) corners.push(...squareAround(lonLat, where.radiusKm * air.ring));
    else if (where.extent === "point") corners.push(...squareAround(lonLat, air.pointKm));
    else hasArea = true;
  }
  return { corners, hasArea };
}
