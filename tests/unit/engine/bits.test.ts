import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addRow,
  allRows,
  countRows,
  dropRow,
  hasRow,
  intersect,
  nextRow,
  noRows,
  previousRow,
  rowAt,
} from "../../../src/engine/bits.ts";

const anyRows = fc.array(fc.boolean(), { maxLength: 100 });
const bitsOf = (rows: readonly boolean[]) => {
  const bits = noRows(rows.length);
  for (const row of numbersOf(rows)) addRow(bits, row);
  return bits;
};
const numbersOf = (rows: readonly boolean[]) => rows.flatMap((isIn, row) => (isIn ? [row] : []));

test("a set gives back the rows that were put in, in order", () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const seen: number[] = [];
      const bits = bitsOf(rows);
      for (let row = nextRow(bits, 0); row >= 0; row = nextRow(bits, row + 1)) seen.push(row);
      expect(seen).toEqual(numbersOf(rows));
      expect(countRows(bitsOf(rows))).toBe(seen.length);
      for (const [row, isIn] of rows.entries()) expect(hasRow(bitsOf(rows), row)).toBe(isIn);
    }),
  );
});

test("a row that is dropped is gone, and no other", () => {
  fc.assert(
    fc.property(anyRows, fc.nat(99), (rows, row) => {
      fc.pre(row < rows.length);
      const bits = bitsOf(rows);
      dropRow(bits, row);
      expect(bits).toEqual(bitsOf(rows.with(row, false)));
    }),
  );
});

test("the next and the previous row of a set are found from anywhere", () => {
  fc.assert(
    fc.property(anyRows, fc.integer({ min: 0, max: 130 }), (rows, from) => {
      const numbers = numbersOf(rows);
      expect(nextRow(bitsOf(rows), from)).toBe(numbers.find((row) => row >= from) ?? -1);
      if (from < rows.length)
        expect(previousRow(bitsOf(rows), from)).toBe(numbers.findLast((row) => row <= from) ?? -1);
    }),
  );
});

test("the row at a place of a set is found, and none past its last", () => {
  fc.assert(
    fc.property(anyRows, fc.nat(130), (rows, place) => {
      expect(rowAt(bitsOf(rows), place)).toBe(numbersOf(rows)[place] ?? -1);
    }),
  );
});

test("an intersection of no sets is all rows and no more", () => {
  fc.assert(
    fc.property(fc.nat(100), (size) => {
      expect(countRows(intersect([], size))).toBe(size);
      expect(hasRow(allRows(size), size)).toBe(false);
    }),
  );
});

test("an intersection leaves the sets that it is made of as they are", () => {
  const [a, b] = [bitsOf([true, true]), bitsOf([false, true])];
  expect(numbersOf([hasRow(intersect([a, b], 2), 0), hasRow(intersect([a, b], 2), 1)])).toEqual([
    1,
  ]);
  expect(countRows(a)).toBe(2);
});
