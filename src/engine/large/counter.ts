/** Counts the codes of one set of rows after another: where little has changed, only what has. */
import type { Codes, Listed } from "../../model/columns.ts";
import { type Bits, countRows } from "../bits.ts";
import { countCodes, countListed } from "../codes.ts";

/** @returns the counts by code, up to but not including `width`; good until the next are asked for */
export type Counter = (rows: Bits) => Uint32Array;

export function makeCounter(codes: Codes | Listed, width: number): Counter {
  if ("offsets" in codes)
    return byDifference(
      (rows) => countListed(rows, codes, width),
      (before, after, counts) => stepListed(before, after, codes, counts),
    );
  return byDifference(
    (rows) => countCodes(rows, codes, width),
    (before, after, counts) => stepCodes(before, after, codes, counts),
  );
}

/**
 * @param count all of them
 * @param step takes from the counts what was there before and is not after, and adds what has come
 */
export function byDifference(
  count: Counter,
  step: (before: Bits, after: Bits, counts: Uint32Array) => void,
): Counter {
  let latest: { readonly rows: Bits; readonly counts: Uint32Array } | undefined;
  return (rows) => {
    if (latest?.rows === rows) return latest.counts;
    const isNear = latest && countChanged(latest.rows, rows) * 2 < countRows(rows);
    if (latest && isNear) step(latest.rows, rows, latest.counts);
    latest = { rows, counts: latest && isNear ? latest.counts : count(rows) };
    return latest.counts;
  };
}

function stepCodes(before: Bits, after: Bits, codes: Codes, counts: Uint32Array): void {
  for (let index = 0; index < after.length; index++) {
    const now = after[index] ?? 0;
    for (let word = now ^ (before[index] ?? 0); word !== 0; word &= word - 1) {
      const lowest = word & -word;
      const code = codes[index * 32 + 31 - Math.clz32(lowest)] ?? 0;
      counts[code] = (counts[code] ?? 0) + ((now & lowest) !== 0 ? 1 : -1);
    }
  }
}

function stepListed(
  before: Bits,
  after: Bits,
  { offsets, codes }: Listed,
  counts: Uint32Array,
): void {
  for (let index = 0; index < after.length; index++) {
    const now = after[index] ?? 0;
    for (let word = now ^ (before[index] ?? 0); word !== 0; word &= word - 1) {
      const lowest = word & -word;
      const step = (now & lowest) !== 0 ? 1 : -1;
      const row = index * 32 + 31 - Math.clz32(lowest);
      const end = offsets[row + 1] ?? 0;
      for (let at = offsets[row] ?? 0; at < end; at++) {
        const code = codes[at] ?? 0;
        counts[code] = (counts[code] ?? 0) + step;
      }
    }
  }
}

/** How many rows are in one of the sets and not in the other. */
function countChanged(a: Bits, b: Bits): number {
  return countRows(a.map((word, index) => word ^ (b[index] ?? 0)));
}
