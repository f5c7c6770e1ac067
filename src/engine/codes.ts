/** Reads columns of codes: which rows have some of them, and how many rows have each. Plain loops, since they go over every row. */
import type { Codes, FacetColumn, Listed } from "../model/columns.ts";
import { type Bits, noRows } from "./bits.ts";

/**
 * The rows whose code is wanted.
 * @param isWanted 1 for each code that is, by code
 */
export function rowsOfCodes(codes: Codes, isWanted: Uint8Array): Bits {
  const size = codes.length;
  const bits = noRows(size);
  for (let word = 0, row = 0; row < size; word++) {
    const end = Math.min(row + 32, size);
    let set = 0;
    for (let bit = 0; row < end; row++, bit++) set |= (isWanted[codes[row] ?? 0] ?? 0) << bit;
    bits[word] = set;
  }
  return bits;
}

/** The rows that have any wanted code, several a row. */
export function rowsOfListed({ offsets, codes }: Listed, isWanted: Uint8Array): Bits {
  const size = offsets.length - 1;
  const bits = noRows(size);
  for (let row = 0, index = 0; row < size; row++) {
    const end = offsets[row + 1] ?? 0;
    let has = 0;
    for (; index < end; index++) has |= isWanted[codes[index] ?? 0] ?? 0;
    if (has) bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31));
  }
  return bits;
}

/** The keys of a row: places in the column's. */
export function placesAt(column: FacetColumn<string>, row: number): ArrayLike<number> {
  return column.type === "coded"
    ? (column.values[column.codes[row] ?? 0] ?? [])
    : column.codes.subarray(column.offsets[row], column.offsets[row + 1]);
}

/** How many of the rows have each code, up to, but not including, `limit`. */
export function countCodes(rows: Bits, codes: Codes, limit: number): Uint32Array {
  const counts = new Uint32Array(limit);
  for (let index = 0; index < rows.length; index++)
    for (let word = rows[index] ?? 0; word !== 0; word &= word - 1) {
      const code = codes[index * 32 + 31 - Math.clz32(word & -word)] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  return counts;
}

export function countListed(rows: Bits, { offsets, codes }: Listed, limit: number): Uint32Array {
  const counts = new Uint32Array(limit);
  for (let index = 0; index < rows.length; index++)
    for (let word = rows[index] ?? 0; word !== 0; word &= word - 1) {
      const row = index * 32 + 31 - Math.clz32(word & -word);
      const end = offsets[row + 1] ?? 0;
      for (let at = offsets[row] ?? 0; at < end; at++) {
        const code = codes[at] ?? 0;
        counts[code] = (counts[code] ?? 0) + 1;
      }
    }
  return counts;
}

/** Counts by key from counts by code. */
export function spreadCodes(
  byCode: Uint32Array,
  values: readonly (readonly number[])[],
  limit: number,
): Uint32Array {
  const counts = new Uint32Array(limit);
  for (const [code, places] of values.entries())
    for (const place of places) counts[place] = (counts[place] ?? 0) + (byCode[code] ?? 0);
  return counts;
}
