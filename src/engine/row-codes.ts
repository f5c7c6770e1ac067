/** Numbered values of rows, several a row: the actors of an event, the words of a text. */
import { addRow, type Bits, eachRow, noRows } from "./bits.ts";

export interface RowCodes {
  /** The numbers of a row are `codes` from its offset up to the next row's. */
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
}

/** @param list called once for each row, in order, to add that row's numbers */
export function gatherCodes(
  size: number,
  list: (row: number, add: (code: number) => void) => void,
): RowCodes {
  const offsets = new Uint32Array(size + 1);
  let codes = new Uint32Array(size + 16);
  let end = 0;
  const add = (code: number) => {
    if (end === codes.length) {
      const larger = new Uint32Array(codes.length * 2);
      larger.set(codes);
      codes = larger;
    }
    codes[end++] = code;
  };
  for (let row = 0; row < size; row++) {
    list(row, add);
    offsets[row + 1] = end;
  }
  return { offsets, codes: codes.slice(0, end) };
}

/**
 * Those of the rows that have a wanted number.
 * @param isWanted 1 for each number that is, by number
 */
export function keepAny(rows: Bits, { offsets, codes }: RowCodes, isWanted: Uint8Array): Bits {
  const kept = noRows(offsets.length - 1);
  eachRow(rows, (row) => {
    const end = offsets[row + 1] ?? 0;
    for (let index = offsets[row] ?? 0; index < end; index++)
      if (isWanted[codes[index] ?? 0] === 1) {
        addRow(kept, row);
        return;
      }
  });
  return kept;
}

/** How many of the rows have each number, from 0 up to, but not including, `limit`. */
export function countEach(rows: Bits, { offsets, codes }: RowCodes, limit: number): Uint32Array {
  const counts = new Uint32Array(limit);
  eachRow(rows, (row) => {
    const end = offsets[row + 1] ?? 0;
    for (let index = offsets[row] ?? 0; index < end; index++) {
      const code = codes[index] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  });
  return counts;
}
