/** Counts at the border stand where their direction says, and beside each other. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Box, contains, overlaps } from "../../../../src/model/cartography/box.ts";
import { type Direction, placeEdgeCount } from "../../../../src/model/cartography/edge-counts.ts";

const FRAME: Box = { x: 0, y: 0, width: 770, height: 506 };
const SIZE = { width: 140, height: 28 };
const STEPS = [-1, 0, 1] as const;
const ALL: readonly Direction[] = STEPS.flatMap((east) =>
  STEPS.map((south) => ({ east, south })),
).filter(({ east, south }) => east !== 0 || south !== 0);

test("eight counts stand apart, each in its third of the border", () => {
  const placed: Box[] = [];
  for (const direction of ALL) {
    const box = placeEdgeCount(direction, SIZE, FRAME, placed, [], 8);
    expect(contains(FRAME, box)).toBe(true);
    expect(placed.some((other) => overlaps(other, box))).toBe(false);
    const x = Math.floor((3 * (box.x + box.width / 2)) / FRAME.width) - 1;
    const y = Math.floor((3 * (box.y + box.height / 2)) / FRAME.height) - 1;
    expect({ east: x, south: y }).toEqual(direction);
    placed.push(box);
  }
});

test("a count covers no control while its third has room, and marks only where it has none", () => {
  const anyBox = fc.record({
    x: fc.integer({ min: 0, max: 700 }),
    y: fc.integer({ min: 0, max: 480 }),
    width: fc.constant(30),
    height: fc.constant(30),
  });
  fc.assert(
    fc.property(fc.constantFrom(...ALL), fc.array(anyBox, { maxLength: 12 }), (to, marks) => {
      const control = { x: 700, y: 0, width: 70, height: 60 };
      const box = placeEdgeCount(to, SIZE, FRAME, [control], marks, 8);
      expect(contains(FRAME, box)).toBe(true);
      expect(overlaps(control, box)).toBe(false);
    }),
  );
});
