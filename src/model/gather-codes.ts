/** Gathers the columns of numbers row by row: each distinct value gets the next number, and what holds them grows as it must. */
import type { Coded, Codes, Listed } from "./columns.ts";

/** Rows are set in any order; one that is not set has the code 0. */
export interface CodeGatherer<Value> {
  /** @param key equal for equal values @param value asked for once a key */
  codeOf(key: string | number, value: () => Value): number;
  set(row: number, code: number): void;
  gathered(): Coded<Value>;
}

export function gatherCoded<Value>(size: number): CodeGatherer<Value> {
  const known = new Map<string | number, number>();
  const values: Value[] = [];
  const column = narrowCodes(size);
  return {
    codeOf(key, value) {
      let code = known.get(key);
      if (code === undefined) {
        code = values.push(value()) - 1;
        known.set(key, code);
      }
      return code;
    },
    set: column.set,
    gathered: () => ({ type: "coded", codes: column.gathered(), values }),
  };
}

/** As narrow as the largest code allows: widened when the first comes that is too large. */
export function narrowCodes(size: number): {
  set(row: number, code: number): void;
  gathered(): Codes;
} {
  let codes: Codes = new Uint8Array(size);
  let limit = 0x100;
  return {
    set(row, code) {
      if (code >= limit) {
        codes = code < 0x1_0000 ? Uint16Array.from(codes) : Uint32Array.from(codes);
        limit = code < 0x1_0000 ? 0x1_0000 : Infinity;
      }
      codes[row] = code;
    },
    gathered: () => codes,
  };
}

/** Rows are ended one after the other, from the first to the last. */
export interface ListGatherer {
  add(code: number): void;
  endRow(): void;
  gathered(): Listed;
}

export function gatherListed(size: number): ListGatherer {
  const offsets = new Uint32Array(size + 1);
  let codes = new Uint32Array(size + 16);
  let end = 0;
  let row = 0;
  return {
    add(code) {
      if (end === codes.length) {
        const larger = new Uint32Array(codes.length * 2);
        larger.set(codes);
        codes = larger;
      }
      codes[end++] = code;
    },
    endRow() {
      offsets[++row] = end;
    },
    gathered: () => ({ type: "listed", offsets, codes: codes.slice(0, end) }),
  };
}
