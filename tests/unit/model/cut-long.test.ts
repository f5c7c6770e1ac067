/** Names and titles without end, cut before anything is drawn of them. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { cutLong } from "../../../src/model/cut-long.ts";

test("a text that fits stays as it is", () => {
  expect(cutLong("Government of National Accord")).toBe("Government of National Accord");
  expect(cutLong("abc", 3)).toBe("abc");
});

test("a longer one ends in an ellipsis, and keeps no blank before it", () => {
  expect(cutLong("abcd", 3)).toBe("ab…");
  expect(cutLong("ab cd", 4)).toBe("ab…");
  expect(cutLong("W".repeat(2000))).toBe(`${"W".repeat(239)}…`);
});

test("no pair is halved, and no letter loses its marks", () => {
  expect(cutLong("a😀😀", 3)).toBe("a…");
  expect(cutLong("abe\u0301f", 4)).toBe("ab…");
});

test("of any text the beginning is kept, and never more than may be", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 30 }), (text, most) => {
      const cut = cutLong(text, most);
      expect(cut.length).toBeLessThanOrEqual(Math.max(most, 1));
      expect(cut === text || text.startsWith(cut.slice(0, -1))).toBe(true);
      expect(cut.isWellFormed()).toBe(text.isWellFormed());
    }),
  );
});
