/** What has been seen stays within its limit, and the longest unseen goes first. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { Seen } from "../../../../src/surfaces/offline/worker/seen.ts";

test("what has not been seen for longest goes first", () => {
  const seen = new Seen(10);
  seen.see("a", 4);
  seen.see("b", 4);
  seen.see("a", 4);
  expect(seen.see("c", 4)).toEqual(["b"]);
  expect(seen.sum).toBe(8);
});

test("what is larger than the limit goes itself, after all else", () => {
  const seen = new Seen(10);
  seen.see("a", 4);
  expect(seen.see("b", 11)).toEqual(["a", "b"]);
  expect(seen.sum).toBe(0);
});

test("whatever is seen, the sum is that of what stays, and within the limit", () => {
  const step = fc.record({
    name: fc.constantFrom(..."abcdefgh"),
    bytes: fc.integer({ min: 0, max: 40 }),
  });
  fc.assert(
    fc.property(fc.array(step), fc.integer({ min: 0, max: 100 }), (steps, limit) => {
      const seen = new Seen(limit);
      const left = new Map<string, number>();
      for (const { name, bytes } of steps) {
        left.set(name, bytes);
        for (const gone of seen.see(name, bytes)) left.delete(gone);
        const sum = [...left.values()].reduce((all, one) => all + one, 0);
        expect(seen.sum).toBe(sum);
        expect(sum).toBeLessThanOrEqual(limit);
      }
    }),
  );
});
