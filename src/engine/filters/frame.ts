/** Keeps what touches a frame of the map. Degrees, WGS 84, [lon, lat]. */
import type { EventFacts } from "../../model/atlas.ts";
import { noRows, rowsWhere } from "../bits.ts";
import { boxAround, boxOfFrame, type GeoBox, touches } from "../geo-box.ts";
import type { Rows } from "../rows.ts";
import type { Filter } from "./filter.ts";

/**
 * A point counts as itself and a ring as the box round its disc. A region or country counts as its place's point: its
 * outline is drawn from the base map, which the dataset does not hold. What is not on the map touches nothing.
 */
export const frame: Filter<"frame"> = {
  isActive: (bounds) => bounds !== null,
  index(rows) {
    const { spotOf, boxes } = findSpots(rows);
    return {
      mark(bounds) {
        if (!bounds) return noRows(rows.size);
        const looked = boxOfFrame(bounds);
        const isTouched = Uint8Array.from(boxes, (box) => (touches(box, looked) ? 1 : 0));
        return rowsWhere(rows.size, (row) => isTouched[(spotOf[row] ?? 0) - 1] === 1);
      },
      count: () => undefined,
    };
  },
};

/** Many events share a place and a radius, so each such spot has one box; by row its number from 1, or 0 for none. */
function findSpots({ events, size, atlas }: Rows): {
  spotOf: Uint32Array;
  boxes: readonly GeoBox[];
} {
  const spotOf = new Uint32Array(size);
  const boxes: GeoBox[] = [];
  const known = new Map<string, Map<number, number>>();
  for (const [row, { event }] of events.entries()) {
    if (event.where.extent === "unplaced") continue;
    const place = atlas.places.get(event.where.place);
    if (!place) continue;
    const radiusKm = radiusOf(event.where);
    const spots = known.get(place.id) ?? new Map<number, number>();
    known.set(place.id, spots);
    const spot = spots.get(radiusKm) ?? boxes.push(boxAround(place.lonLat, radiusKm));
    spots.set(radiusKm, spot);
    spotOf[row] = spot;
  }
  return { spotOf, boxes };
}

function radiusOf(where: EventFacts["event"]["where"]): number {
  return where.extent === "ring" ? where.radiusKm : 0;
}
