/** The rows at some of the spots. */
import type { Columns } from "../model/columns.ts";
import { type Bits, intersect } from "./bits.ts";
import { rowsOfCodes } from "./codes.ts";

/** Those of the rows that are at any of these spots, as their first accounts have them. */
export function rowsAt(
  rows: Bits,
  wanted: readonly number[],
  { spots, spotCodes, size }: Pick<Columns, "spots" | "spotCodes" | "size">,
): Bits {
  const isWanted = new Uint8Array(spots.length + 1);
  for (const spot of wanted) isWanted[spot + 1] = 1;
  return intersect([rows, rowsOfCodes(spotCodes, isWanted)], size);
}
