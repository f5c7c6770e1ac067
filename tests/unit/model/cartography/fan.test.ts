import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fanOffsets, spreadOffsets } from "../../../../src/model/cartography/fan.ts";
import { runs } from "../../support/runs.ts";

describe.each([
  ["fanOffsets", fanOffsets, 12],
  ["spreadOffsets", spreadOffsets, 200],
] as const)("%s", (_, offsets, most) => {
  it("keeps marks a mark's width apart", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: most }), (count) => {
        const all = offsets(count);
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
    for (const { x, y } of offsets(most)) expect(Math.hypot(x, y)).toBeGreaterThan(24);
  });
});
