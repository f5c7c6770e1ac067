/** Exact counts by class and by spot. */
import type { Columns } from "../model/columns.ts";
import type { Bits } from "./bits.ts";
import type { Tally } from "./counted.ts";
import type { Classed } from "./share-codes.ts";

export function countSpots(
  kept: Bits,
  { classes, codes }: Classed,
  { spots, spotCodes }: Pick<Columns, "spots" | "spotCodes">,
): Tally {
  const width = classes.length;
  // From 0, which has no place, so that the loop need not ask.
  const byCode = new Uint32Array((spots.length + 1) * width);
  for (let index = 0; index < kept.length; index++)
    for (let word = kept[index] ?? 0; word !== 0; word &= word - 1) {
      const row = index * 32 + 31 - Math.clz32(word & -word);
      const at = (spotCodes[row] ?? 0) * width + (codes[row] ?? 0);
      byCode[at] = (byCode[at] ?? 0) + 1;
    }
  return tallyOf(byCode, width);
}

/** @param byCode by code of spot, from 0 for no place, and class */
function tallyOf(byCode: Uint32Array, width: number): Tally {
  const shares = byCode.slice(width);
  const counts = new Uint32Array(width === 0 ? 0 : shares.length / width);
  for (let at = 0; at < shares.length; at++) {
    const spot = Math.floor(at / width);
    counts[spot] = (counts[spot] ?? 0) + (shares[at] ?? 0);
  }
  let unplaced = 0;
  for (let at = 0; at < width; at++) unplaced += byCode[at] ?? 0;
  return { counts, shares, unplaced };
}
