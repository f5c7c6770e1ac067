import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitInto, NEAREST, PADDING, ZOOM_STEP } from "../../../../src/views/map/fit.ts";

const [left, top] = PADDING.topLeft;
const [right, bottom] = PADDING.bottomRight;
const size = (least: number, most: number) =>
  fc.record({
    width: fc.integer({ min: least, max: most }),
    height: fc.integer({ min: least, max: most }),
  });

describe("fitInto", () => {
  it("shows the whole of it within the padding, as large as whole steps of the zoom allow", () => {
    fc.assert(
      fc.property(
        size(20, 4000),
        fc.integer({ min: 2, max: 6 }),
        size(100, 2000),
        (what, drawn, frame) => {
          const { zoom } = fitInto(what, drawn, frame);
          fc.pre(zoom < NEAREST);
          const fits = (at: number, slack: number) =>
            what.width * 2 ** (at - drawn) <= frame.width - left - right + slack &&
            what.height * 2 ** (at - drawn) <= frame.height - top - bottom + slack;
          expect(Number.isInteger(zoom / ZOOM_STEP)).toBe(true);
          // What fits by less than a hundredth of a pixel may be taken either way.
          expect([fits(zoom, 0.01), fits(zoom + ZOOM_STEP, -0.01)]).toEqual([true, false]);
        },
      ),
    );
  });

  it("goes no nearer than to a town", () => {
    expect(fitInto({ width: 1, height: 1 }, 5, { width: 600, height: 400 }).zoom).toBe(NEAREST);
  });

  it("leaves more room above than below, where marks fan out", () => {
    const { middle } = fitInto({ width: 100, height: 100 }, 5, { width: 600, height: 400 });
    expect(middle).toEqual({ x: 300, y: 210 });
  });
});
