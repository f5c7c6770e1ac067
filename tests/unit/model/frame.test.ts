/** Frames of the map: what lies in one, and the one round some points. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Bounds,
  boundsOf,
  isWithin,
  squareAround,
  unwrapBounds,
} from "../../../src/model/frame.ts";

const libya: Bounds = [
  [9, 19],
  [26, 34],
];
const acrossTheDateLine: Bounds = [
  [170, -20],
  [-170, 20],
];
const lonLat = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);

describe("a frame without a jump", () => {
  it("counts its east on where it crosses 180°, and stays the same object elsewhere", () => {
    expect(unwrapBounds(acrossTheDateLine)).toEqual([
      [170, -20],
      [190, 20],
    ]);
    expect(unwrapBounds(libya)).toBe(libya);
  });
});

describe("being within a frame", () => {
  it.each([
    [[13, 32], libya, true],
    [[9, 19], libya, true],
    [[26, 34], libya, true],
    [[37.6, 55.7], libya, false],
    [[8.99, 30], libya, false],
    [[13, 18.9], libya, false],
    [[179, 0], acrossTheDateLine, true],
    [[-179, 0], acrossTheDateLine, true],
    [[0, 0], acrossTheDateLine, false],
    [[179, 21], acrossTheDateLine, false],
  ] as const)("of %j in %j is %s", (point, frame, expected) => {
    expect(isWithin(point, frame)).toBe(expected);
  });
});

describe("a frame at a pole", () => {
  it.each([90, 89, -86, -90])("has its south below its north: %d°", (lat) => {
    const heights = [squareAround([0, lat], 30), boundsOf([[0, lat]])].map((bounds) => {
      const [[, south] = [0, 0], [, north] = [0, 0]] = bounds ?? [];
      expect(Math.abs(south + north) / 2).toBeLessThanOrEqual(85);
      return north - south;
    });
    expect(Math.min(...heights)).toBeGreaterThan(0.1);
  });
});

describe("the frame round points", () => {
  it("is none without points", () => {
    expect(boundsOf([])).toBeNull();
  });

  it("has a margin of a share of its size, and of half a degree at least", () => {
    expect(
      boundsOf(
        [
          [0, 0],
          [20, 10],
        ],
        0.1,
      ),
    ).toEqual([
      [-2, -1],
      [22, 11],
    ]);
    expect(boundsOf([[13, 32]])).toEqual([
      [12.5, 31.5],
      [13.5, 32.5],
    ]);
  });

  it("holds them all, and is no more than the Earth that a web map shows", () => {
    fc.assert(
      fc.property(fc.array(lonLat, { minLength: 1 }), (points) => {
        const bounds = boundsOf(points);
        if (!bounds) throw new Error("no frame");
        for (const point of points) expect(isWithin(point, bounds)).toBe(true);
        const [[west, south], [east, north]] = bounds;
        expect([south >= -85, east - west <= 360 + 1e-9, north <= 85]).not.toContain(false);
      }),
    );
  });
});
