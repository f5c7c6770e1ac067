/** Exact counts by class and by spot. */
import { type Bits, eachRow } from "./bits.ts";
import type { Tally } from "./counted.ts";
import type { Classed } from "./share-codes.ts";
import type { Spotted } from "./spots.ts";

export function countClasses(kept: Bits, { classes, codes }: Classed): Uint32Array {
  const counts = new Uint32Array(classes.length);
  eachRow(kept, (row) => {
    const code = codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  });
  return counts;
}

export function countSpots(
  kept: Bits,
  { classes, codes }: Classed,
  { spots, codes: at }: Spotted,
): Tally {
  const counts = new Uint32Array(spots.length);
  const shares = new Uint32Array(spots.length * classes.length);
  let unplaced = 0;
  eachRow(kept, (row) => {
    const spot = (at[row] ?? 0) - 1;
    if (spot < 0) {
      unplaced++;
      return;
    }
    counts[spot] = (counts[spot] ?? 0) + 1;
    const share = spot * classes.length + (codes[row] ?? 0);
    shares[share] = (shares[share] ?? 0) + 1;
  });
  return { counts, shares, unplaced };
}
