import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bounds } from "../../../../src/model/frame.ts";
import { cellOf, cellsIn, widened } from "../../../../src/model/parts/cells.ts";
import { detailsAt } from "../../../../src/model/parts/detail.ts";
import { turnsIn, unwrapRing } from "../../../../src/model/parts/unwrap.ts";

const keys = (cell: number, bounds: Bounds) => cellsIn({ cell }, bounds).map(({ key }) => key);

describe("the cells of a frame", () => {
  it("are those that it touches, the middle's first", () => {
    const found = keys(10, [
      [1, 31],
      [28, 38],
    ]);
    expect(found).toEqual(["19_12", "18_12", "20_12"]);
  });

  it("are counted on beyond 180°, whichever way the frame tells it", () => {
    const across = keys(5, [
      [177, -19],
      [-178, -16],
    ]);
    const beyond = keys(5, [
      [177, -19],
      [182, -16],
    ]);
    expect(across).toEqual(beyond);
    expect([...across].sort()).toEqual(["0_14", "71_14"]);
  });

  it("stand where the frame is, not where they are counted", () => {
    const cells = cellsIn({ cell: 5 }, [
      [-183, -19],
      [-178, -16],
    ]);
    expect(cells.map(({ key, west }) => [key, west]).sort()).toEqual([
      ["0_14", -180],
      ["71_14", -185],
    ]);
  });

  it("hold every position in the frame, and each stands once", () => {
    const lon = fc.double({ min: -179, max: 179, noNaN: true });
    const lat = fc.double({ min: -84, max: 84, noNaN: true });
    const share = fc.integer({ min: 0, max: 999 }).map((part) => part / 1000);
    fc.assert(
      fc.property(lon, lat, share, share, fc.constantFrom(2, 5, 10, 30), (x, y, a, b, cell) => {
        const bounds: Bounds = [
          [x, y],
          [x + 20, Math.min(y + 12, 89)],
        ];
        const found = keys(cell, bounds);
        const at = cellOf({ cell }, [x + a * 20, y + b * (bounds[1][1] - y)]);
        expect(found).toContain(at.key);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it("widen with the frame, and stay on the Earth", () => {
    expect(
      widened(
        [
          [170, 80],
          [-170, 89],
        ],
        0.5,
      ),
    ).toEqual([
      [160, 75.5],
      [200, 90],
    ]);
  });
});

describe("the levels of a zoom, the finest first", () => {
  it.each([
    [2, []],
    [4, ["30"]],
    [5, ["10", "30"]],
    [8, ["5", "10", "30"]],
    [11, ["2", "5", "10", "30"]],
  ])("at %d are %s", (zoom, names) => {
    expect(detailsAt(zoom).map(({ name }) => name)).toEqual(names);
  });
});

describe("a ring across 180°", () => {
  it("does not jump", () => {
    const ring = [
      [178, 0],
      [-178, 0],
      [-178, 2],
      [178, 2],
      [178, 0],
    ];
    expect(unwrapRing(ring).map(([lon]) => lon)).toEqual([178, 182, 182, 178, 178]);
  });

  it("round a pole is closed along the pole", () => {
    const ring = [-180, -90, 0, 90, 179.9, -180].map((lon) => [lon, -70]);
    const open = unwrapRing(ring);
    expect(open.at(0)).toEqual(open.at(-1));
    expect(open.filter(([, lat]) => lat === -90)).toEqual([
      [180, -90],
      [-180, -90],
    ]);
  });

  it("has no step of more than half a turn, and keeps every place", () => {
    const position = fc.tuple(
      fc.integer({ min: -180, max: 180 }),
      fc.integer({ min: -80, max: 80 }),
    );
    fc.assert(
      fc.property(fc.array(position, { minLength: 3 }), (points) => {
        const ring = [...points, points[0] ?? [0, 0]];
        const open = unwrapRing(ring);
        for (const [index, [lon = 0]] of ring.entries())
          expect(Math.abs((open[index]?.[0] ?? 0) - lon) % 360).toBe(0);
        for (let index = 1; index < ring.length; index += 1)
          expect(
            Math.abs((open[index]?.[0] ?? 0) - (open[index - 1]?.[0] ?? 0)),
          ).toBeLessThanOrEqual(180);
      }),
    );
  });

  it.each([
    [-20, 40, [0]],
    [170, 190, [0, 360]],
    [-190, -170, [-360, 0]],
    [-200, 200, [-360, 0, 360]],
    [370, 380, [360]],
  ])("is seen between %d and %d in the copies moved by %s", (west, east, turns) => {
    expect(turnsIn(west, east)).toEqual(turns);
  });
});
