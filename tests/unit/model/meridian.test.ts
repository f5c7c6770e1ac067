/** Places across 180°: which meridian they lie round, and that nothing of them jumps. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf } from "../../../src/model/frame.ts";
import { meridianOf, turnBounds, turnPlace, turnTo } from "../../../src/model/meridian.ts";
import type { LonLat } from "../../../src/model/schema/common.ts";
import type { Place } from "../../../src/model/schema/place.ts";

const lon = fc.double({ min: -180, max: 180, noNaN: true });
const lons = fc.array(lon, { minLength: 1, maxLength: 12 });
const placeAt = (lonLat: LonLat, more: Partial<Place> = {}) =>
  ({ id: "p", name: "P", kind: "site", lonLat, ...more }) as Place;

describe("the meridian of a dataset", () => {
  it.each([
    ["Fiji's two sides", [177.4, -178.8], 179.3],
    ["Moscow and Washington", [37, -77], 0],
    ["one place beside 180°", [179.99], 0],
    ["places on one side of it", [170, 175], 0],
    ["places all round the Earth", [-150, -60, 20, 100, 170], 0],
    ["no place", [], 0],
  ])("of %s", (_what, all, expected) => {
    expect(meridianOf(all)).toBeCloseTo(expected, 6);
  });

  it("has every place within 180° of it, in the narrowest frame that holds them", () => {
    fc.assert(
      fc.property(lons, (all) => {
        const meridian = meridianOf(all);
        const turned = all.map((one) => one + turnTo(meridian, one));
        for (const one of turned) expect(Math.abs(one - meridian)).toBeLessThanOrEqual(180);
        const width = (some: readonly number[]) => Math.max(...some) - Math.min(...some);
        if (meridian !== 0) expect(width(turned)).toBeLessThan(width(all));
        // No whole turns but those: a place stays where it is on the Earth.
        for (const [at, one] of turned.entries())
          expect(
            Math.abs(Math.round((one - (all[at] ?? 0)) / 360) * 360 - (one - (all[at] ?? 0))),
          ).toBeLessThan(1e-9);
      }),
    );
  });
});

describe("bounds", () => {
  it("stay as they are where they do not cross 180°", () => {
    const libya = [
      [9.3, 19.5],
      [25.2, 33.2],
    ] as const;
    expect(turnBounds(libya, 0)).toBe(libya);
  });

  it.each([
    [177, -179, 179, 177, 181],
    [-179, -177, 179, 181, 183],
    [170, -170, 0, 170, 190],
    [-20, 40, 0, -20, 40],
  ])("of %d to %d round %d go from %d to %d", (west, east, meridian, from, to) => {
    const [[left], [right]] = turnBounds(
      [
        [west, 0],
        [east, 10],
      ],
      meridian,
    );
    expect([left, right]).toEqual([from, to]);
  });
});

describe("a place's outline", () => {
  const across: Place["outline"] = {
    type: "Polygon",
    coordinates: [
      [
        [178, -18],
        [-178, -18],
        [-178, -16],
        [178, -16],
        [178, -18],
      ],
    ],
  };

  it("goes on beyond 180° instead of round the Earth", () => {
    const { outline } = turnPlace(placeAt([179, -17], { outline: across }), 0);
    const ring = outline?.coordinates[0] as readonly LonLat[];
    expect(ring.map(([x]) => x)).toEqual([178, 182, 182, 178, 178]);
  });

  it("lies on the side where its place lies", () => {
    const { lonLat, outline } = turnPlace(placeAt([-179, -17], { outline: across }), 179);
    const [west] = boundsOf(outline?.coordinates[0] as readonly LonLat[], 0) ?? [];
    expect([lonLat[0], west?.[0]]).toEqual([181, 178]);
  });

  it("may have any number of positions", () => {
    const ring = Array.from({ length: 300_000 }, (_, at): LonLat => [170 + (at % 20), at / 1e5]);
    const place = placeAt([179, 1], { outline: { type: "Polygon", coordinates: [ring] } });
    expect(() => turnPlace(place, 0)).not.toThrow();
  });

  it("never jumps, wherever it is", () => {
    const ring = fc.array(fc.tuple(fc.double({ min: -9, max: 9, noNaN: true }), fc.constant(0)), {
      minLength: 3,
      maxLength: 8,
    });
    fc.assert(
      fc.property(lon, ring, (middle, offsets) => {
        const onEarth = (x: number) => x + turnTo(0, x);
        const open = offsets.map(([dx]): LonLat => [onEarth(middle + dx), 0]);
        const closed = [...open, open[0] as LonLat];
        const place = placeAt([middle, 0], { outline: { type: "Polygon", coordinates: [closed] } });
        const { lonLat, outline } = turnPlace(place, 0);
        const turned = outline?.coordinates[0] as readonly LonLat[];
        for (const [at, [x]] of turned.entries()) {
          // 180° W is 180° E.
          expect(Math.abs(x - lonLat[0])).toBeLessThanOrEqual(9.000001);
          expect(Math.abs(x - (turned[at - 1]?.[0] ?? x))).toBeLessThanOrEqual(18.000001);
        }
      }),
    );
  });
});
