import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWholeCell, linesByCell, ringsByCell } from "../../../src/cli/base-map/cells.ts";
import { cutLine, cutRing } from "../../../src/model/parts/cut.ts";
import { readLevel } from "../../../src/model/parts/level.ts";
import { readPart } from "../../../src/model/parts/part.ts";

const BOX = { west: 0, south: 0, east: 10, north: 10 };
const position = fc.tuple(fc.integer({ min: -20, max: 30 }), fc.integer({ min: -20, max: 30 }));

describe("what is cut to a box", () => {
  it("lies in it, ring or line", () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 3, maxLength: 12 }), (points) => {
        for (const [x = 0, y = 0] of [cutRing(points, BOX), ...cutLine(points, BOX)].flat()) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-9);
          expect(Math.max(x, y)).toBeLessThanOrEqual(10 + 1e-9);
        }
      }),
    );
  });

  it("is the box where the ring goes round it, and nothing where it lies beside it", () => {
    const round = [
      [-5, -5],
      [15, -5],
      [15, 15],
      [-5, 15],
    ];
    expect(cutRing(round, BOX).length).toBe(4);
    expect(
      cutRing(
        round.map(([x = 0, y = 0]) => [x + 40, y]),
        BOX,
      ),
    ).toEqual([]);
  });

  it("is a run for each time that a line goes through", () => {
    const there = [
      [-5, 2],
      [15, 2],
      [15, 8],
      [-5, 8],
    ];
    expect(cutLine(there, BOX).map((run) => run.length)).toEqual([2, 2]);
  });
});

describe("cells", () => {
  const grid = { cell: 10, quantum: 0.1, buffer: 0.1 };

  it("can be read as parts again", () => {
    const ring = [
      [178, -4],
      [-178, -4],
      [-178, 4],
      [178, 4],
      [178, -4],
    ];
    const cells = ringsByCell([ring], grid);
    expect([...cells.keys()].sort()).toEqual(["0_8", "0_9", "35_8", "35_9"]);
    const level = readLevel({ ...grid, parts: [...cells.keys()], full: [] }, "data/parts/10");
    for (const [key, l] of cells) expect(readPart({ l }, level, key).land).toHaveLength(1);
  });

  it("tell a ring that fills them", () => {
    const wide = [
      [-30, -30],
      [30, -30],
      [30, 30],
      [-30, 30],
      [-30, -30],
    ];
    expect(isWholeCell(ringsByCell([wide], grid).get("18_9")?.[0] ?? [], grid)).toBe(true);
    expect(isWholeCell(ringsByCell([wide], grid).get("21_9")?.[0] ?? [], grid)).toBe(false);
  });

  it("hold a line that jumps across 180° without the jump", () => {
    const cells = linesByCell(
      [
        [
          [179, 5],
          [179.5, 5],
          [-179.5, 5],
          [-179, 5],
        ],
      ],
      grid,
    );
    expect([...cells.keys()].sort()).toEqual(["0_9", "35_9"]);
  });
});
