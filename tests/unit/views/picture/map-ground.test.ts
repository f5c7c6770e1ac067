/** What a picture's map shows of the Earth, also where it is wider than the Earth. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Bounds, isWithin } from "../../../../src/model/frame.ts";
import { groundFor } from "../../../../src/views/picture/map-ground.ts";

const MARGINS = { top: 20, side: 36, bottom: 20 };
const side = fc.integer({ min: 150, max: 2000 });

test.each([
  [740, 180],
  [1200, 500],
  [320, 90],
])("%i × %i pixels show all of a world's frame", (width, height) => {
  const { seen } = groundFor(
    [
      [-170, -56],
      [170, 72],
    ],
    { width, height },
    MARGINS,
  );
  for (const lon of [-179, -90, 0, 90, 179]) expect(isWithin([lon, 10], seen), `${lon}`).toBe(true);
});

test("what was to be framed is seen, as its longitudes were counted, and lies on the map", () => {
  const frames = fc
    .tuple(
      fc.double({ min: -180, max: 360, noNaN: true }),
      fc.double({ min: -80, max: 79, noNaN: true }),
      fc.double({ min: 0.5, max: 350, noNaN: true }),
      fc.double({ min: 0.5, max: 150, noNaN: true }),
    )
    .map(
      ([west, south, wide, high]): Bounds => [
        [west, south],
        [west + wide, Math.min(south + high, 84)],
      ],
    );
  fc.assert(
    fc.property(frames, side, side, (frame, width, height) => {
      const { seen, toFrame } = groundFor(frame, { width, height }, MARGINS);
      const [[west, south], [east, north]] = frame;
      const middle = [(west + east) / 2, (south + north) / 2] as const;
      for (const corner of [...frame, middle]) expect(isWithin(corner, seen)).toBe(true);
      const { x, y } = toFrame(middle);
      expect(x).toBeCloseTo(width / 2, 3);
      expect(y > 0 && y < height).toBe(true);
    }),
  );
});

test("a frame that ends at a town does not count the next as seen", () => {
  const { seen } = groundFor(
    [
      [10, 30],
      [12, 32],
    ],
    { width: 400, height: 400 },
    MARGINS,
  );
  expect(isWithin([11, 31], seen)).toBe(true);
  expect(isWithin([16, 31], seen)).toBe(false);
  expect(isWithin([11, 36], seen)).toBe(false);
});
