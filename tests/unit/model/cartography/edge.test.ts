import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, contains, overlaps } from "../../../../src/model/cartography/box.ts";
import {
  exitAt,
  fitAlong,
  groupTargets,
  placeAtEdge,
} from "../../../../src/model/cartography/edge.ts";

const FRAME: Box = { x: 0, y: 0, width: 720, height: 520 };

describe("exitAt", () => {
  it("leaves through the middle of the side that it points at", () => {
    expect(exitAt(0, FRAME)).toEqual({ side: "right", at: 260 });
    expect(exitAt(-Math.PI / 2, FRAME).side).toBe("top");
    expect(exitAt(-Math.PI / 2, FRAME).at).toBeCloseTo(360);
    expect(exitAt(Math.PI, FRAME).side).toBe("left");
  });
});

describe("groupTargets", () => {
  it("groups what lies in one direction and keeps the rest apart", () => {
    const groups = groupTargets(
      [
        { id: "moscow", x: 900, y: -900 },
        { id: "niamey", x: -500, y: 900 },
        { id: "tver", x: 905, y: -920 },
      ],
      FRAME,
    );
    expect(groups.map(({ ids }) => ids)).toEqual([["moscow", "tver"], ["niamey"]]);
  });
});

describe("fitAlong", () => {
  it("keeps the wish when nothing is in its way, and goes to the nearest side of what is", () => {
    expect(fitAlong(100, 40, { from: 0, to: 200 }, [])).toBe(80);
    expect(fitAlong(100, 40, { from: 0, to: 200 }, [{ from: 70, to: 105 }])).toBe(105);
  });

  it("gives up when the line is full", () => {
    expect(fitAlong(100, 40, { from: 0, to: 200 }, [{ from: 30, to: 170 }])).toBeNull();
  });
});

describe("placeAtEdge", () => {
  it("puts no plaque over another or outside the frame", () => {
    const angles = fc.array(fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }), {
      maxLength: 24,
    });
    fc.assert(
      fc.property(angles, (all) => {
        const boxes: Box[] = [{ x: 10, y: 10, width: 32, height: 96 }];
        for (const angle of all) {
          const box = placeAtEdge(angle, { width: 110, height: 30 }, FRAME, boxes, 8);
          if (box === null) continue;
          expect(contains(FRAME, box)).toBe(true);
          expect(boxes.some((other) => overlaps(other, box))).toBe(false);
          boxes.push(box);
        }
        expect(boxes.length).toBeGreaterThan(Math.min(all.length, 12));
      }),
    );
  });
});
