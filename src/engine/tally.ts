/** Exact counts by spot and class. */
import type { Codes, Columns } from "../model/columns.ts";
import type { Bits } from "./bits.ts";
import type { Tally } from "./counted.ts";
import { byDifference } from "./large/counter.ts";
import type { Classed } from "./share-codes.ts";

/** @returns the counts of one set of rows after another */
export function tallier(
  { classes, codes }: Classed,
  { spots, spotCodes }: Pick<Columns, "spots" | "spotCodes">,
): (kept: Bits) => Tally {
  const width = classes.length;
  // From spot 0, which is none, so that the loop need not ask.
  const count = byDifference(
    (kept) => countBoth(kept, spotCodes, codes, new Uint32Array((spots.length + 1) * width), width),
    (before, after, counts) => stepBoth(before, after, spotCodes, codes, counts, width),
  );
  return (kept) => tallyOf(count(kept), width);
}

function countBoth(
  kept: Bits,
  spotCodes: Codes,
  codes: Uint8Array,
  counts: Uint32Array,
  width: number,
): Uint32Array {
  for (let index = 0; index < kept.length; index++)
    for (let word = kept[index] ?? 0; word !== 0; word &= word - 1) {
      const row = index * 32 + 31 - Math.clz32(word & -word);
      const at = (spotCodes[row] ?? 0) * width + (codes[row] ?? 0);
      counts[at] = (counts[at] ?? 0) + 1;
    }
  return counts;
}

function stepBoth(
  before: Bits,
  after: Bits,
  spotCodes: Codes,
  codes: Uint8Array,
  counts: Uint32Array,
  width: number,
): void {
  for (let index = 0; index < after.length; index++) {
    const now = after[index] ?? 0;
    for (let word = now ^ (before[index] ?? 0); word !== 0; word &= word - 1) {
      const lowest = word & -word;
      const row = index * 32 + 31 - Math.clz32(lowest);
      const at = (spotCodes[row] ?? 0) * width + (codes[row] ?? 0);
      counts[at] = (counts[at] ?? 0) + ((now & lowest) !== 0 ? 1 : -1);
    }
  }
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
