/** The strip's scale is D3's, without what D3 brings along with it. */
import { scaleLinear } from "d3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { linearScale } from "../../../../src/views/strip/linear-scale.ts";

const number = () => fc.double({ min: -1e14, max: 1e14, noNaN: true });
const length = () => fc.double({ min: 1e-3, max: 1e14, noNaN: true });

test("it gives what D3's gives, there and back", () => {
  const wide = fc.record({
    start: number(),
    length: length(),
    left: number(),
    width: length(),
    at: number(),
  });
  fc.assert(
    fc.property(wide, ({ start, length, left, width, at }) => {
      const [from, to] = [[start, start + length] as const, [left, left + width] as const];
      const [own, theirs] = [linearScale(from, to), scaleLinear(from, to)];
      expect(own(at)).toBe(theirs(at));
      expect(own.invert(at)).toBe(theirs.invert(at));
    }),
  );
});

test("what has no length lies in the middle", () => {
  expect(linearScale([7, 7], [10, 30])(7)).toBe(scaleLinear([7, 7], [10, 30])(7));
  expect(linearScale([7, 7], [10, 30])(7)).toBe(20);
});
