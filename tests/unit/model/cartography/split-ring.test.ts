import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ringPoint, splitRing } from "../../../../src/model/cartography/split-ring.ts";
import type { LonLat } from "../../../../src/model/schema/common.ts";

const TRIPOLI: LonLat = [13.19, 32.89];
const EARTH_KM = 6371.0088;

function kmBetween([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const [a, b, c] = [latA, latB, lonB - lonA].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
  ];
  const half = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(c / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(half));
}

describe("ringPoint", () => {
  it("is at the ring's distance in every direction", () => {
    const anywhere = fc.tuple(
      fc.double({ min: -179, max: 179, noNaN: true }),
      fc.double({ min: -75, max: 75, noNaN: true }),
    );
    const km = fc.double({ min: 0.5, max: 800, noNaN: true });
    const angle = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });
    fc.assert(
      fc.property(anywhere, km, angle, (centre, radius, at) => {
        expect(kmBetween(centre, ringPoint(centre, radius, at))).toBeCloseTo(radius, 3);
      }),
    );
  });

  it("begins in the east and goes on to the south, as angles on a screen do", () => {
    const [east] = ringPoint(TRIPOLI, 10, 0);
    const [, south] = ringPoint(TRIPOLI, 10, Math.PI / 2);
    expect(east).toBeGreaterThan(TRIPOLI[0]);
    expect(south).toBeLessThan(TRIPOLI[1]);
  });
});

describe("splitRing", () => {
  it("cuts a ring at the coast: what lies to the south is land, the rest water", () => {
    const isLand = ([, lat]: LonLat) => lat < TRIPOLI[1];
    const { land, water } = splitRing(TRIPOLI, 10, isLand);
    expect([land.length, water.length]).toEqual([1, 1]);
    expect(land[0]?.slice(1, -1).every(isLand)).toBe(true);
    expect(water[0]?.slice(1, -1).some(isLand)).toBe(false);
    expect(kmBetween(land[0]?.at(-1) as LonLat, water[0]?.[0] as LonLat)).toBeCloseTo(0, 6);
    expect(kmBetween(water[0]?.at(-1) as LonLat, land[0]?.[0] as LonLat)).toBeCloseTo(0, 6);
  });

  it("is whole and closed where it meets no coast", () => {
    const { land, water, whole } = splitRing(TRIPOLI, 10, () => true);
    expect([land.length, water.length]).toEqual([1, 0]);
    expect(land[0]).toEqual(whole);
    expect(kmBetween(whole[0] as LonLat, whole.at(-1) as LonLat)).toBeCloseTo(0, 6);
  });
});
