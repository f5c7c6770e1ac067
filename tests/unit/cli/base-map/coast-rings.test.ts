import fc from "fast-check";
import type { Position } from "geojson";
import { expect, test } from "vitest";
import { type CoastsIn, type Stretch, UNITS } from "../../../../src/cli/base-map/coast-file.ts";
import { coastRings } from "../../../../src/cli/base-map/coast-rings.ts";
import { turn } from "../../../../src/cli/base-map/join-districts.ts";
import { cutLine, cutRing } from "../../../../src/model/parts/cut.ts";

const WINDOW = { west: 12, south: 31, width: 3, height: 2 };
const [WIDTH, HEIGHT] = [WINDOW.width * UNITS, WINDOW.height * UNITS];
const MIDDLE = [1.37 * UNITS, 0.83 * UNITS] as const;

/** An island round the window's middle, turning left, that may reach beyond the window on any side. */
const island = fc
  .array(fc.integer({ min: 3_001, max: 180_001 }), { minLength: 5, maxLength: 40 })
  .map((radii) =>
    radii.map((radius, index): Position => {
      const angle = (2 * Math.PI * index) / radii.length;
      return [
        Math.round(MIDDLE[0] + radius * Math.cos(angle)),
        Math.round(MIDDLE[1] + radius * Math.sin(angle)),
      ];
    }),
  );

/** As the file has it: in each square the stretches that lie in it. */
function stretchesOf(ring: readonly Position[], level: number): Stretch[] {
  const line = [...ring, ring[0] ?? [0, 0]];
  const squares = Array.from({ length: WINDOW.width * WINDOW.height }, (_, index) => {
    const [column, row] = [index % WINDOW.width, Math.floor(index / WINDOW.width)];
    const [west, south] = [column * UNITS, row * UNITS];
    return { west, south, east: west + UNITS, north: south + UNITS };
  });
  return squares.flatMap((square) =>
    cutLine(line, square).map((run) => ({ level, points: run.flat().map(Math.round) })),
  );
}

function areaOf(rings: readonly (readonly number[])[]): number {
  const points = (ring: readonly number[]) =>
    Array.from({ length: ring.length / 2 }, (_, at): Position => ring.slice(2 * at, 2 * at + 2));
  return rings.reduce((sum, ring) => sum + turn(points(ring)) / 2, 0);
}

/** Of the part within the window. */
function areaWithin(ring: readonly Position[]): number {
  return turn([...cutRing(ring, { west: 0, south: 0, east: WIDTH, north: HEIGHT })]) / 2;
}

const cornerLevel = (ring: readonly Position[], level: number) => {
  // A speck of the south-western corner is in the ring or not.
  const speck = cutRing(ring, { west: 0, south: 0, east: 1e-3, north: 1e-3 });
  return speck.length > 2 ? level : level - 1;
};

test("an island cut to squares is whole again, as far as it lies in the window", () => {
  fc.assert(
    fc.property(island, (ring) => {
      const coasts = { stretches: stretchesOf(ring, 1), corner: cornerLevel(ring, 1) };
      const rings = coastRings(coasts, WINDOW, 1);
      // Crossings are rounded to a unit, on each of at most as many sides as the ring has.
      const allowed = 1 + ring.length * UNITS;
      expect(Math.abs(areaOf(rings) - areaWithin(ring))).toBeLessThan(allowed * 10);
      for (const value of rings.flat()) expect(value).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("a lake, whose shore has the land to its left too, is what lies within the shore", () => {
  fc.assert(
    fc.property(island, (shore) => {
      const stretches = stretchesOf(shore.toReversed(), 2);
      const rings = coastRings({ stretches, corner: cornerLevel(shore, 2) }, WINDOW, 2);
      expect(areaOf(rings)).toBeGreaterThanOrEqual(0);
      const allowed = 1 + shore.length * UNITS;
      expect(Math.abs(areaOf(rings) - areaWithin(shore))).toBeLessThan(allowed * 10);
    }),
  );
});

test("where no coast crosses the rim, all is what the corner is", () => {
  const plain = (corner: number): CoastsIn => ({ stretches: [], corner });
  expect(coastRings(plain(0), WINDOW, 1)).toEqual([]);
  expect(areaOf(coastRings(plain(1), WINDOW, 1))).toBe(WIDTH * HEIGHT);
  expect(coastRings(plain(1), WINDOW, 2)).toEqual([]);
  expect(areaOf(coastRings(plain(2), WINDOW, 2))).toBe(WIDTH * HEIGHT);
});

test("a coast that breaks off is told, with the place", () => {
  const stretches = [{ level: 1, points: [0, 10, 400, 500] }];
  expect(() => coastRings({ stretches, corner: 0 }, WINDOW, 1)).toThrow("ends at 400,500");
});
