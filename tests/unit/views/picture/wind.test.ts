/** Outlines in pictures: the same area, whichever way their rings turn. */
import type { MultiPolygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { groundFor } from "../../../../src/views/picture/map-ground.ts";
import { wind } from "../../../../src/views/picture/wind.ts";

const GROUND = groundFor(
  [
    [10, 30],
    [20, 36],
  ],
  { width: 400, height: 300 },
  { top: 0, side: 0, bottom: 0 },
);
const OUTER: Position[] = [
  [12, 32],
  [16, 32],
  [16, 34],
  [12, 34],
  [12, 32],
];
const HOLE: Position[] = [
  [13, 32.5],
  [13, 33.5],
  [15, 33.5],
  [15, 32.5],
  [13, 32.5],
];
const back = (ring: Position[]) => [...ring].reverse();
const shapeOf = (...rings: Position[][]): MultiPolygon => ({
  type: "MultiPolygon",
  coordinates: [rings],
});

/** Twice the area within a path's closed lines, holes taken off, in square pixels. */
function areaOf(path: string): number {
  const rings = path.split("Z").filter(Boolean);
  const signed = rings.map((ring) => {
    const points = ring
      .replace(/[ML]/g, " ")
      .trim()
      .split(" ")
      .map((point) => point.split(",").map(Number));
    return points.reduce((sum, [x = 0, y = 0], at) => {
      const [nextX = 0, nextY = 0] = points[(at + 1) % points.length] ?? [];
      return sum + x * nextY - nextX * y;
    }, 0);
  });
  return Math.abs(signed.reduce((sum, one) => sum + one, 0));
}

describe("an outline in a picture", () => {
  it.each([
    ["as GeoJSON has it", shapeOf(OUTER, HOLE)],
    ["with its outer ring reversed", shapeOf(back(OUTER), HOLE)],
    ["with its hole reversed", shapeOf(OUTER, back(HOLE))],
    ["all reversed", shapeOf(back(OUTER), back(HOLE))],
  ])("%s is the area without its hole, not the rest of the Earth", (_what, shape) => {
    const square = areaOf(GROUND.pathOf(wind(shapeOf(OUTER))));
    const path = GROUND.pathOf(wind(shape));
    expect(path.split("Z").filter(Boolean)).toHaveLength(2);
    expect(areaOf(path) / square).toBeCloseTo(0.75, 1);
    expect(square / 2).toBeLessThan(400 * 300 * 0.3);
  });

  it("that crosses itself stays where it is", () => {
    const [a, b, c, d] = OUTER as [Position, Position, Position, Position];
    const path = GROUND.pathOf(wind(shapeOf([a, c, b, d, a])));
    const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  });
});
