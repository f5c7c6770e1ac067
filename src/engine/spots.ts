/** The spots at which events are: a place, and how it is known there. */
import { isOnMap } from "../model/atlas.ts";
import type { Placed } from "../model/schema/place.ts";
import { addRow, type Bits, eachRow, noRows } from "./bits.ts";
import type { Spot } from "./counted.ts";
import type { Rows } from "./rows.ts";

export interface Spotted {
  readonly spots: readonly Spot[];
  /** By row the number of its spot, from 1; 0 where it has no place. */
  readonly codes: Uint32Array;
}

/** An event is counted where its first account has it. */
export function spotRows({ atlas, events, size }: Rows): Spotted {
  const codes = new Uint32Array(size);
  const spots: Spot[] = [];
  const known = new Map<string, number>();
  for (const [row, { event }] of events.entries()) {
    const { where } = event;
    if (where.extent === "unplaced") continue;
    const key = keyOfSpot(where);
    const code = known.get(key) ?? spots.push(spotOf(where, isOnMap(atlas, where)));
    known.set(key, code);
    codes[row] = code;
  }
  return { spots, codes };
}

function spotOf(where: Placed, isShown: boolean): Spot {
  return {
    place: where.place,
    extent: where.extent,
    ...("radiusKm" in where && { radiusKm: where.radiusKm }),
    ...("level" in where && { level: where.level }),
    isOnMap: isShown,
  };
}

function keyOfSpot(where: Placed): string {
  return JSON.stringify(spotOf(where, true));
}

/** Those of the rows that are at any of these spots. */
export function rowsAt(
  rows: Bits,
  size: number,
  wanted: readonly number[],
  { spots, codes }: Spotted,
): Bits {
  const isWanted = new Uint8Array(spots.length + 1);
  for (const spot of wanted) isWanted[spot + 1] = 1;
  const found = noRows(size);
  eachRow(rows, (row) => {
    if (isWanted[codes[row] ?? 0] === 1) addRow(found, row);
  });
  return found;
}
