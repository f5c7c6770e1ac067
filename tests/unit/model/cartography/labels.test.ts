import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, contains, overlaps } from "../../../../src/model/cartography/box.ts";
import {
  around,
  type LabelRequest,
  placeLabels,
} from "../../../../src/model/cartography/labels.ts";

const FRAME: Box = { x: 0, y: 0, width: 720, height: 520 };
const at = fc.record({
  x: fc.integer({ min: -50, max: 760 }),
  y: fc.integer({ min: -50, max: 560 }),
});
const box = fc.record({
  x: fc.integer({ min: 0, max: 700 }),
  y: fc.integer({ min: 0, max: 500 }),
  width: fc.integer({ min: 1, max: 90 }),
  height: fc.integer({ min: 1, max: 40 }),
});
const requests = fc
  .array(fc.record({ point: at, width: fc.integer({ min: 8, max: 120 }), hasSign: fc.boolean() }), {
    maxLength: 40,
  })
  .map((all) =>
    all.map(({ point, width, hasSign }, index): LabelRequest => {
      const sign = hasSign ? { x: point.x - 3, y: point.y - 3, width: 6, height: 6 } : null;
      return { key: `${index}`, width, height: 14, options: around(point, width, 14, 7), sign };
    }),
  );

describe("placeLabels", () => {
  it("lets no label cover another, an obstacle or another's sign, and keeps all in the frame", () => {
    fc.assert(
      fc.property(requests, fc.array(box, { maxLength: 20 }), (wanted, obstacles) => {
        const placed = placeLabels(wanted, obstacles, FRAME);
        const drawn = wanted.flatMap(({ key, width, height, sign }) => {
          const spot = placed.get(key);
          return spot === undefined ? [] : [{ box: { ...spot, width, height }, sign }];
        });
        for (const [index, one] of drawn.entries()) {
          expect(contains(FRAME, one.box)).toBe(true);
          expect(obstacles.some((obstacle) => overlaps(obstacle, one.box))).toBe(false);
          for (const other of drawn.slice(index + 1)) {
            expect(overlaps(one.box, other.box)).toBe(false);
            expect(other.sign !== null && overlaps(one.box, other.sign)).toBe(false);
            expect(one.sign !== null && overlaps(other.box, one.sign)).toBe(false);
          }
        }
      }),
    );
  });

  it("gives the first that asks the place that both want", () => {
    const want = (key: string): LabelRequest => {
      return { key, width: 50, height: 12, options: [{ x: 10, y: 10 }], sign: null };
    };
    expect([...placeLabels([want("a"), want("b")], [], FRAME).keys()]).toEqual(["a"]);
  });

  it("takes the next option when a mark stands on the first", () => {
    const options = [
      { x: 10, y: 10 },
      { x: 200, y: 10 },
    ];
    const mark = { x: 20, y: 5, width: 28, height: 28 };
    const placed = placeLabels(
      [{ key: "a", width: 50, height: 12, options, sign: null }],
      [mark],
      FRAME,
    );
    expect(placed.get("a")).toEqual({ x: 200, y: 10 });
  });

  it("drops a city whose dot is covered", () => {
    const city: LabelRequest = {
      key: "a",
      width: 50,
      height: 12,
      options: [{ x: 110, y: 94 }],
      sign: { x: 97, y: 97, width: 6, height: 6 },
    };
    expect(placeLabels([city], [], FRAME).size).toBe(1);
    expect(placeLabels([city], [{ x: 90, y: 90, width: 12, height: 12 }], FRAME).size).toBe(0);
  });
});

describe("a label that never hides", () => {
  const wanted: LabelRequest = {
    key: "seat",
    width: 100,
    height: 14,
    options: [
      { x: 10, y: 10 },
      { x: 700, y: 200 },
    ],
    sign: null,
    always: true,
  };

  it("stands where it covers least, within the frame, when nothing is free", () => {
    const full = { x: 0, y: 0, width: 720, height: 520 };
    const double = { x: 0, y: 0, width: 200, height: 100 };
    expect(placeLabels([wanted], [full, double], FRAME).get("seat")).toEqual({ x: 620, y: 200 });
  });

  it("takes a free place as others do", () => {
    expect(placeLabels([wanted], [], FRAME).get("seat")).toEqual({ x: 10, y: 10 });
  });
});
