import fc from "fast-check";
import { expect, test } from "vitest";
import {
  offsetAt,
  offsetToShow,
  scrollHeight,
  TALLEST,
  topFor,
} from "../../../src/ui/tall-scroll.ts";
import { runs } from "../support/runs.ts";

const ROW = 36;
const anyTall = fc.record({
  rows: fc.integer({ min: 50, max: 12_000_000 }).map((count) => count * ROW),
  view: fc.integer({ min: 100, max: 1500 }),
});

test("the bar goes from the first row to the last, however many there are", () => {
  fc.assert(
    fc.property(anyTall, (tall) => {
      const lowest = scrollHeight(tall) - tall.view;
      expect(scrollHeight(tall)).toBeLessThanOrEqual(TALLEST);
      expect(offsetAt(0, tall)).toBe(0);
      expect(offsetAt(lowest, tall)).toBeCloseTo(tall.rows - tall.view, 3);
    }),
    runs(200),
  );
});

test("a row that is to be shown is in sight, and what is in sight stays where it is", () => {
  fc.assert(
    fc.property(anyTall, fc.nat(), fc.nat(), (tall, from, wanted) => {
      const count = tall.rows / ROW;
      const offset = (from % count) * ROW;
      const index = wanted % count;
      const shown = offsetToShow(index, ROW, offset, tall.view);
      expect(index * ROW).toBeGreaterThanOrEqual(shown);
      expect((index + 1) * ROW).toBeLessThanOrEqual(shown + tall.view);
      const wasInSight = index * ROW >= offset && (index + 1) * ROW <= offset + tall.view;
      if (wasInSight) expect(shown).toBe(offset);
      expect(offsetAt(topFor(shown, tall), tall)).toBeCloseTo(shown, 3);
    }),
    runs(200),
  );
});

test("rows that a browser has height for scroll pixel by pixel", () => {
  const tall = { rows: 10_000 * ROW, view: 600 };
  expect(offsetAt(1234, tall)).toBe(1234);
});
