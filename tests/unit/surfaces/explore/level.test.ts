/** Where a phone's sheet goes by its handle, by Escape and by a hand that lets it go. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  LEVELS,
  levelAfter,
  lowerLevel,
  nextLevel,
  raised,
} from "../../../../src/surfaces/explore/phone/level.ts";

const heights = { peek: 200, half: 470, full: 790 };

test("the handle leads up step by step, and from the top to rest", () => {
  expect(LEVELS.map(nextLevel)).toEqual(["half", "full", "peek"]);
});

test("Escape leads down step by step, and nowhere from rest", () => {
  expect(LEVELS.map(lowerLevel)).toEqual([null, "peek", "half"]);
});

test("what is chosen elsewhere draws a resting sheet half up, and leaves another where it is", () => {
  expect(LEVELS.map(raised)).toEqual(["half", "half", "full"]);
});

describe("a sheet that is let go", () => {
  test.each([
    [210, 0, "peek"],
    [350, 0, "half"],
    [620, 0, "half"],
    [700, 0.1, "full"],
    [0, 0, "peek"],
  ])("at %i px and %d px/ms it comes to rest at %s", (height, speed, level) => {
    expect(levelAfter({ height, speed, heights })).toBe(level);
  });

  test.each([
    [220, 1, "half"],
    [500, 0.6, "full"],
    [780, -0.6, "half"],
    [460, -2, "peek"],
    [800, 3, "full"],
    [100, -3, "peek"],
  ])("thrown from %i px at %d px/ms it goes to %s", (height, speed, level) => {
    expect(levelAfter({ height, speed, heights })).toBe(level);
  });

  test("never goes against the hand that throws it", () => {
    const thrown = fc.double({ min: 0.5, max: 5, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 790 }), thrown, (height, speed) => {
        expect(heights[levelAfter({ height, speed, heights })]).toBeGreaterThanOrEqual(height);
        expect(heights[levelAfter({ height, speed: -speed, heights })]).toBeLessThanOrEqual(height);
      }),
    );
  });
});
