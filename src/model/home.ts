/** The frame that a dataset opens with. */
import { type Atlas, isOnMap, placeOf } from "./atlas.ts";
import { type Bounds, boundsOf, squareAround } from "./frame.ts";
import { turnBounds } from "./meridian.ts";
import { summaryOf } from "./summarise.ts";

const WORLD: Bounds = [
  [-170, -56],
  [170, 72],
];

/** The dataset's own choice, else all of its events. */
export function homeOf(atlas: Atlas): Bounds {
  return turnBounds(atlas.dataset.display?.frame ?? placesFrame(atlas), atlas.meridian);
}

/** All places of events, with their rings. */
function placesFrame(atlas: Atlas): Bounds {
  const corners = new Map<string, Bounds>();
  const { wheres, otherWheres } = summaryOf(atlas);
  for (const where of [...wheres, ...otherWheres]) {
    if (!isOnMap(atlas, where)) continue;
    const km = "radiusKm" in where ? where.radiusKm : 0;
    corners.set(`${where.place} ${km}`, squareAround(placeOf(atlas, where).lonLat, km));
  }
  return boundsOf([...corners.values()].flat()) ?? WORLD;
}
