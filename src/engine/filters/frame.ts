/** Keeps what touches a frame of the map. Degrees, WGS 84, [lon, lat]. */
import { addRow, type Bits, dropRow, noRows } from "../bits.ts";
import { rowsOfCodes } from "../codes.ts";
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
    const boxes = boxesOf(rows);
    return {
      mark(bounds) {
        const { size, spotCodes, accounts } = rows.columns;
        if (!bounds) return noRows(size);
        const looked = boxOfFrame(bounds);
        const isTouched = Uint8Array.from(boxes, (box) => (box && touches(box, looked) ? 1 : 0));
        const bits: Bits = rowsOfCodes(spotCodes, isTouched);
        for (const [row, told] of accounts)
          (told.some(({ spot }) => isTouched[spot]) ? addRow : dropRow)(bits, row);
        return bits;
      },
      count: () => undefined,
    };
  },
};

/** The box of each spot by its code, from 1; null where there is nothing of it on the map. */
export function boxesOf({ columns, ground }: Rows): readonly (GeoBox | null)[] {
  const boxes = columns.spots.map(({ place, radiusKm, isOnMap }) => {
    const lonLat = isOnMap && ground.places.get(place)?.lonLat;
    return lonLat ? boxAround(lonLat, radiusKm ?? 0) : null;
  });
  return [null, ...boxes];
}
