/** How high bands are. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_SIDE } from "../../../../src/model/symbols.ts";
import { AIR, scaleBands } from "../../../../src/views/timeline/band-scale.ts";
import type { Band } from "../../../../src/views/timeline/crowd-model.ts";

function bandOf(id: string, counts: readonly number[]): Band {
  const track = {
    name: id,
    up: NO_SIDE,
    down: NO_SIDE,
    counts: Uint32Array.from(counts),
    earlier: 0,
  };
  return { id, name: id, tracks: [track], sum: 0, earlier: 0 };
}

const heightsOf = (bands: readonly Band[], height: number | null, last = 3) => [
  ...scaleBands(bands, { first: 0, last }, height).heights.values(),
];

test("one scale holds for all, and each band is as high as its peak", () => {
  const bands = [bandOf("north", [5, 100, 0]), bandOf("south", [50, 0, 0])];
  const { perEvent, heights, fullest } = scaleBands(bands, { first: 0, last: 3 }, 240);
  expect(heights.get("north")).toBe(Math.ceil(100 * perEvent) + AIR);
  expect(heights.get("south")).toBe(Math.ceil(50 * perEvent) + AIR);
  expect(fullest).toEqual({ id: "north", count: 100 });
});

test("only what is in the window counts", () => {
  const { fullest } = scaleBands([bandOf("north", [1, 2, 900])], { first: 0, last: 2 }, 240);
  expect(fullest?.count).toBe(2);
});

test("a little more or less in the fullest bin moves no band", () => {
  const heights = [96, 97, 98].map(
    (peak) => heightsOf([bandOf("north", [peak]), bandOf("south", [40])], 240)[1],
  );
  expect(new Set(heights).size).toBe(1);
});

test("bands fill no more than the room, unless the highest would be too low to read; none is too low to press", () => {
  const anyBands = fc
    .array(fc.array(fc.nat(100_000), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 30,
    })
    .map((all) => all.map((counts, index) => bandOf(`band ${index}`, counts)));
  fc.assert(
    fc.property(anyBands, fc.option(fc.integer({ min: 60, max: 900 })), (bands, height) => {
      const heights = heightsOf(bands, height);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(27);
      expect(Math.max(...heights)).toBeLessThanOrEqual(112 + AIR + 1);
      const sum = heights.reduce((total, one) => total + one + 1, 0);
      if (height !== null && sum > height) expect(Math.max(...heights)).toBeLessThanOrEqual(49);
    }),
  );
});
