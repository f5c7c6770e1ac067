import fc from "fast-check";
import { expect, it } from "vitest";
import { roundLength } from "../../../../src/model/cartography/scale.ts";

it("takes the largest round length that fits", () => {
  expect([480, 500, 299, 3100, 1].map(roundLength)).toEqual([300, 500, 200, 3000, 1]);
});

it("is never longer than the room and never shorter than half of it", () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e7, noNaN: true }), (length) => {
      expect(roundLength(length)).toBeLessThanOrEqual(length + 1e-6);
      expect(roundLength(length)).toBeGreaterThanOrEqual(length / 2 - 1e-6);
    }),
  );
});
