import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  findInset,
  type InsetPlace,
  insetBounds,
} from "../../../../src/model/cartography/inset.ts";
import { type Bounds, isWithin } from "../../../../src/model/frame.ts";

const COUNTRY: Bounds = [
  [9, 19],
  [25, 33],
];

const point = (lon: number, lat: number): InsetPlace => ({ lonLat: [lon, lat], radiusKm: 0 });
const ring = (radiusKm: number, lon = 13.2): InsetPlace => ({ lonLat: [lon, 32.9], radiusKm });

describe("findInset", () => {
  it("shows the smallest ring that cannot be read in the first frame", () => {
    expect(findInset([ring(20), ring(10, 20), point(13.2, 32.9)], COUNTRY)).toEqual({
      middle: [20, 32.9],
      reachKm: 10,
      ringKm: 10,
    });
  });

  it("shows nothing where all can be read", () => {
    expect(findInset([], COUNTRY)).toBeNull();
    expect(findInset([point(13.2, 32.9), point(20, 25)], COUNTRY)).toBeNull();
    expect(findInset([ring(300)], COUNTRY)).toBeNull();
    expect(
      findInset(
        [ring(10)],
        [
          [13, 32.7],
          [13.4, 33.1],
        ],
      ),
    ).toBeNull();
  });

  it("shows places whose marks would meet, but no place by itself", () => {
    const inset = findInset([point(13.2, 32.9), point(13.2, 32.9), point(13.5, 32.9)], COUNTRY);
    expect(inset?.ringKm).toBeNull();
    expect(inset?.middle[0]).toBeCloseTo(13.35);
    expect(findInset([point(13.2, 32.9), point(13.2, 32.9)], COUNTRY)).toBeNull();
  });

  it("finds places on both sides of the date line", () => {
    const home: Bounds = [
      [170, -25],
      [-170, -10],
    ];
    expect(findInset([point(179.9, -17), point(-179.9, -17)], home)?.reachKm).toBeLessThan(12);
  });

  it("holds in its frame what it is for", () => {
    fc.assert(
      fc.property(
        fc.record({
          lon: fc.double({ min: 9, max: 25, noNaN: true }),
          lat: fc.double({ min: -60, max: 60, noNaN: true }),
          apart: fc.double({ min: 0.02, max: 0.1, noNaN: true }),
        }),
        ({ lon, lat, apart }) => {
          const [a, b] = [point(lon, lat), point(lon + apart, lat + apart)];
          const inset = findInset(
            [a, b],
            [
              [lon - 8, lat - 7],
              [lon + 8, lat + 7],
            ],
          );
          if (inset === null) throw new Error("they would be one mark");
          for (const { lonLat } of [a, b])
            expect(isWithin(lonLat, insetBounds(inset, 1.3))).toBe(true);
        },
      ),
    );
  });
});
