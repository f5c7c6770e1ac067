import { describe, expect, it } from "vitest";
import type { Level } from "../../../../../src/model/parts/level.ts";
import type { ReadyCell } from "../../../../../src/model/parts/shelf.ts";
import {
  fineShape,
  flatten,
  pathOf,
  zoomOf,
} from "../../../../../src/surfaces/explore/inset/inset-ground.ts";

const REACH = { x: 15, y: 15 };

describe("flatten", () => {
  it("puts the middle in the middle, north above and east to the right, as far as it is in km", () => {
    const { toPixel, scale } = flatten([13, 0], REACH, 300, 300);
    expect(scale).toBe(10);
    expect(toPixel([13, 0])).toEqual({ x: 150, y: 150 });
    const north = toPixel([13, 10 / 111.2]);
    expect(north.y).toBeCloseTo(50);
    expect(toPixel([13 + 10 / 111.2, 0]).x).toBeCloseTo(250);
  });

  it("goes the shorter way round the Earth", () => {
    const { toPixel } = flatten([179.95, 0], REACH, 300, 300);
    expect(toPixel([-179.95, 0]).x).toBeCloseTo(150 + 0.1 * 1112);
  });

  it("tells the zoom of web maps at which all is as large", () => {
    const flat = flatten([0, 0], { x: 20_015, y: 20_015 }, 256, 256);
    expect(zoomOf(flat, [0, 0])).toBeCloseTo(0, 2);
    expect(zoomOf(flatten([0, 60], REACH, 300, 300), [0, 60])).toBeCloseTo(
      zoomOf(flatten([0, 0], REACH, 300, 300), [0, 0]) - 1,
    );
  });
});

describe("pathOf", () => {
  const flat = flatten([13, 33], REACH, 300, 300);
  const square = (lon: number) => ({
    type: "MultiPolygon" as const,
    coordinates: [
      [
        [
          [lon, 32.9],
          [lon + 0.1, 32.9],
          [lon + 0.1, 33],
        ],
      ],
    ],
  });

  it("draws what can be seen and nothing else", () => {
    expect(pathOf(flat, square(13), 300, 300)).toMatch(/^M150\.0,.*Z$/);
    expect(pathOf(flat, square(20), 300, 300)).toBe("");
  });
});

describe("fineShape", () => {
  // A cell of two degrees in a hundred steps, with nothing beyond its rim.
  const level: Level = {
    folder: "data/parts/2",
    cell: 2,
    quantum: 0.02,
    buffer: 0,
    parts: new Set(["6_16"]),
    full: new Set(["7_16"]),
    sea: new Set(),
    inside: {},
  };
  const flat = flatten([13, 33], { x: 200, y: 200 }, 300, 300);
  const at = (west: number, more: Pick<ReadyCell, "part" | "isLand">): ReadyCell => ({
    key: "6_16",
    west,
    south: 32,
    level,
    ...more,
  });
  const none = { lakes: [], islands: [], ponds: [], borders: [], divisions: [] };

  it("fills all of a cell that is land, and draws no coast at its rim", () => {
    const { land, coast } = fineShape(flat, [at(12, { part: null, isLand: true })]);
    expect(land.match(/L/g)).toHaveLength(3);
    expect(coast).toBe("");
  });

  it("draws the coast of a part but not where its cell cuts it off", () => {
    const ring = Int32Array.of(0, 0, 100, 0, 100, 50, 0, 50);
    const part = { ...none, land: [ring] };
    const { land, coast } = fineShape(flat, [at(12, { part, isLand: false })]);
    expect(land).toMatch(/Z$/);
    expect(coast.match(/M/g)).toHaveLength(1);
    expect(coast.match(/L/g)).toHaveLength(1);
  });
});
