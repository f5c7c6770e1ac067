import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadOffsets } from "../../../../src/model/cartography/fan.ts";
import { runs } from "../../support/runs.ts";

describe("spreadOffsets", () => {
  it("keeps marks a mark's width apart", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (count) => {
        const all = spreadOffsets(count);
        expect(all).toHaveLength(count);
        const distances = all.flatMap((a, index) =>
          all.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
        );
        expect(Math.min(Infinity, ...distances)).toBeGreaterThan(30);
      }),
      runs(40),
    );
  });

  it("leaves the place itself free", () => {
    for (const { x, y } of spreadOffsets(200)) expect(Math.hypot(x, y)).toBeGreaterThan(24);
  });
});
