/** Outlines of places that are hardly meant, and those that only look so. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crossingOf } from "../../../../src/model/checks/crossing.ts";
import { checkOutlines } from "../../../../src/model/checks/outlines.ts";
import type { LonLat } from "../../../../src/model/schema/common.ts";
import type { Dataset } from "../../../../src/model/schema/dataset.ts";
import { cpuTime } from "../../support/cpu-time.ts";

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

  it("of the whole globe, which has no sides, is told", () => {
    const ring = SQUARE.map(([lon, lat]): LonLat => [lon < 13 ? -180 : 180, (lat - 32) * 90]);
    expect(problems(ring).map(({ found }) => found)).toEqual(["a ring 0 degrees wide"]);
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

/** Every two lines, one with the other. */
function crossesByTrying(ring: readonly LonLat[]): boolean {
  const side = ([ax, ay]: LonLat, [bx, by]: LonLat, [x, y]: LonLat) =>
    Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
  const lines = ring.slice(1).map((to, index) => [ring[index] as LonLat, to] as const);
  return lines.some(([a, b], index) =>
    lines
      .slice(index + 1)
      .some(([c, d]) => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0),
  );
}

describe("a ring's crossing", () => {
  const steps = fc.integer({ min: 0, max: 40 });
  const anywhere = fc.array(fc.tuple(steps, steps), { minLength: 3, maxLength: 60 });
  /** A way that turns but slowly crosses itself seldom. */
  const winding = fc
    .array(fc.integer({ min: -1, max: 2 }), { minLength: 3, maxLength: 60 })
    .map((turns) => {
      let [x, y, angle] = [0, 0, 0];
      return turns.map((turn): LonLat => {
        angle += turn / 4;
        x += Math.cos(angle);
        y += Math.sin(angle);
        return [x, y];
      });
    });

  it("is found wherever there is one, and only there", () => {
    fc.assert(
      fc.property(fc.oneof(anywhere, winding), (open) => {
        const ring = [...open, open[0] as LonLat];
        expect(crossingOf(ring) !== null).toBe(crossesByTrying(ring));
      }),
    );
  });

  it("is found at the very end of a long outline", () => {
    const ring = Array.from({ length: 100_001 }, (_, index): LonLat => {
      const angle = ((index % 100_000) / 100_000) * 2 * Math.PI;
      return [Math.cos(angle), Math.sin(angle)];
    });
    const [swapped = [0, 0], other = [0, 0]] = ring.splice(99_990, 2);
    ring.splice(99_990, 0, other, swapped);
    expect(crossingOf(ring)).toEqual([99_989, 99_991]);
  });

  const tooth = (index: number) => index % 2;
  it.each([
    ["a circle", (turn: number): LonLat => [Math.cos(turn), Math.sin(turn)]],
    ["a comb of long teeth", (turn: number, index: number): LonLat => [tooth(index), turn]],
    [
      "a comb that lies askew",
      (turn: number, index: number): LonLat => [tooth(index) + turn, tooth(index) - turn],
    ],
  ])("is looked for in %s of 100,000 positions without a long wait", (_what, draw) => {
    const line = Array.from({ length: 100_000 }, (_, index) =>
      draw((index / 100_000) * 2 * Math.PI, index),
    );
    expect(cpuTime(() => crossingOf([...line, line[0] as LonLat]))).toBeLessThan(3000);
  });
});
