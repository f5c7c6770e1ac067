/** The rows of each value, where a row has several: to look values up without going over the rows. */
import type { Listed } from "../../model/columns.ts";
import { type Bits, noRows } from "../bits.ts";

/** The rows of a value are `rows` from its offset up to the next value's, in order. */
export interface Postings {
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
}

/**
 * Sorts by counting.
 * @param count how many values there are
 * @param valueBy by code its value; each code is its own where there is none
 */
export function postingsOf(
  { offsets: ends, codes }: Listed,
  count: number,
  valueBy: Uint32Array = Uint32Array.from({ length: count }, (_, code) => code),
): Postings {
  const offsets = new Uint32Array(count + 1);
  for (let index = 0; index < codes.length; index++) {
    const next = (valueBy[codes[index] ?? 0] ?? 0) + 1;
    offsets[next] = (offsets[next] ?? 0) + 1;
  }
  for (let value = 1; value <= count; value++)
    offsets[value] = (offsets[value] ?? 0) + (offsets[value - 1] ?? 0);
  const free = offsets.slice();
  const rows = new Uint32Array(codes.length);
  for (let row = 0, index = 0; row < ends.length - 1; row++)
    for (const end = ends[row + 1] ?? 0; index < end; index++) {
      const value = valueBy[codes[index] ?? 0] ?? 0;
      const at = free[value] ?? 0;
      rows[at] = row;
      free[value] = at + 1;
    }
  return { offsets, rows };
}

/** Adds the rows of the values from one up to, but not including, another. */
export function addPostings(
  bits: Bits,
  { offsets, rows }: Postings,
  from: number,
  until: number,
): void {
  const end = offsets[until] ?? 0;
  for (let index = offsets[from] ?? 0; index < end; index++) {
    const row = rows[index] ?? 0;
    bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31));
  }
}

/** The rows that have any of the values. @param isWanted 1 for each value that is */
export function rowsOfPostings(postings: Postings, isWanted: Uint8Array, size: number): Bits {
  const bits = noRows(size);
  for (let value = 0; value < isWanted.length; value++)
    if (isWanted[value] === 1) addPostings(bits, postings, value, value + 1);
  return bits;
}
