/** Outlines of places that are hardly meant, and those that only look so. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkOutlines, crossingOf } from "../../../../src/model/checks/outlines.ts";
import type { LonLat } from "../../../../src/model/schema/common.ts";
import type { Dataset } from "../../../../src/model/schema/dataset.ts";

const problems = (...rings: readonly LonLat[][]) => [
  ...checkOutlines({
    places: [{ id: "p" }, { id: "q", outline: { type: "Polygon", coordinates: rings } }],
  } as unknown as Dataset),
];
const SQUARE: LonLat[] = [
  [12, 32],
  [14, 32],
  [14, 33],
  [12, 33],
  [12, 32],
];

describe("an outline", () => {
  it.each([
    ["is sound", SQUARE],
    ["turns the other way round", [...SQUARE].reverse()],
    ["crosses 180°", SQUARE.map(([lon, lat]): LonLat => [lon < 13 ? 179 : -179, lat])],
    ["goes twice over one of its lines", [...SQUARE.slice(0, 3), SQUARE[1], ...SQUARE.slice(2)]],
  ])("that %s is taken as meant", (_what, ring) => {
    expect(problems(ring as LonLat[])).toEqual([]);
  });

  it("that crosses itself is told, with the position from which", () => {
    const [a, b, c, d] = SQUARE as [LonLat, LonLat, LonLat, LonLat];
    expect(problems([a, c, b, d, a])).toEqual([
      {
        code: "invalid",
        path: "/places/1/outline/coordinates/0/2",
        found: "[14,32]",
        expected:
          "a ring that does not cross itself; the line from here crosses the one from position 0",
      },
    ]);
  });

  it("that spans the globe is told", () => {
    const ring: LonLat[] = [
      [-170, 60],
      [-60, -60],
      [60, -60],
      [170, 60],
      [60, 70],
      [-60, 70],
      [-170, 60],
    ];
    expect(problems(ring).map(({ path, found }) => [path, found])).toEqual([
      ["/places/1/outline/coordinates/0", "a ring 340 degrees wide"],
    ]);
  });

  it("round a middle never crosses itself, however many corners it has", () => {
    const corners = fc.array(fc.double({ min: 1, max: 9, noNaN: true }), {
      minLength: 4,
      maxLength: 80,
    });
    fc.assert(
      fc.property(corners, (radii) => {
        const ring = radii.map((radius, at): LonLat => {
          const angle = (2 * Math.PI * at) / radii.length;
          return [radius * Math.cos(angle), radius * Math.sin(angle)];
        });
        expect(crossingOf([...ring, ring[0] as LonLat])).toBeNull();
      }),
    );
  });
});
