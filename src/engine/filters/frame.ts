/** Keeps what touches a frame of the map. Degrees, WGS 84, [lon, lat]. */
import { isOnMap } from "../../model/atlas.ts";
import type { Where } from "../../model/schema/place.ts";
import { noRows, rowsWhere } from "../bits.ts";
import { boxAround, boxOfFrame, type GeoBox, touches } from "../geo-box.ts";
import type { Rows } from "../rows.ts";
import type { Filter } from "./filter.ts";

/**
 * A point counts as itself, a ring or what is near as the box round its disc. A region, an area or a country counts as its place's point: its
 * outline is drawn from the base map, which the dataset does not hold. What is not on the map touches nothing.
 */
export const frame: Filter<"frame"> = {
  isActive: (bounds) => bounds !== null,
  index(rows) {
    const { spotOf, others, boxes } = findSpots(rows);
    return {
      mark(bounds) {
        if (!bounds) return noRows(rows.size);
        const looked = boxOfFrame(bounds);
        const isTouched = Uint8Array.from(boxes, (box) => (touches(box, looked) ? 1 : 0));
        const touchesAt = (spot = 0) => isTouched[spot - 1] === 1;
        return rowsWhere(
          rows.size,
          (row) => touchesAt(spotOf[row]) || (others.get(row)?.some(touchesAt) ?? false),
        );
      },
      count: () => undefined,
    };
  },
};

interface Spots {
  /** By row the number of its spot, from 1; 0 for none. */
  readonly spotOf: Uint32Array;
  /** The spots of an event's further accounts, by row. */
  readonly others: ReadonlyMap<number, readonly number[]>;
  readonly boxes: readonly GeoBox[];
}

/** Many events share a place and a radius, so each such spot has one box. */
function findSpots({ events, size, atlas }: Rows): Spots {
  const spotOf = new Uint32Array(size);
  const others = new Map<number, readonly number[]>();
  const boxes: GeoBox[] = [];
  const known = new Map<string, Map<number, number>>();
  const find = (where: Where): number => {
    if (!isOnMap(atlas, where)) return 0;
    const place = atlas.places.get(where.place);
    if (!place) return 0;
    const radiusKm = "radiusKm" in where ? where.radiusKm : 0;
    const spots = known.get(place.id) ?? new Map<number, number>();
    known.set(place.id, spots);
    const spot = spots.get(radiusKm) ?? boxes.push(boxAround(place.lonLat, radiusKm));
    spots.set(radiusKm, spot);
    return spot;
  };
  for (const [row, { event, accounts }] of events.entries()) {
    spotOf[row] = find(event.where);
    if (accounts)
      others.set(
        row,
        accounts.map((account) => find(account.event.where)),
      );
  }
  return { spotOf, others, boxes };
}
