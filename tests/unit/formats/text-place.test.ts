/** Lines and columns of many places in a text, against one place counted from the beginning. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeAtEndOf, placesIn } from "../../../src/formats/text-place.ts";

const text = fc
  .array(fc.constantFrom("a", "é", "😀", "\n", "\r\n", "\r", "\n\n"), { maxLength: 40 })
  .map((signs) => signs.join(""));

/** Before a sign, and not within a line's end. */
const isBetweenSigns = (whole: string, offset: number) =>
  !/[\uD800-\uDBFF]$/.test(whole.slice(0, offset)) &&
  !(whole[offset - 1] === "\r" && whole[offset] === "\n");

describe("placesIn", () => {
  it("says of each place what is said of it alone", () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(60), { maxLength: 10 }), (whole, asked) => {
        const offsets = asked
          .filter((offset) => offset <= whole.length && isBetweenSigns(whole, offset))
          .sort((a, b) => a - b);
        const placeOf = placesIn(whole);
        expect(offsets.map(placeOf)).toEqual(
          offsets.map((offset) => placeAtEndOf(whole.slice(0, offset))),
        );
      }),
    );
  });

  it("goes through a line once, however many places of it are asked for", () => {
    const count = 200_000;
    const placeOf = placesIn("x".repeat(10 * count));
    let last = "";
    for (let index = 0; index < count; index++) last = placeOf(10 * index);
    expect(last).toBe(`line 1, column ${10 * (count - 1) + 1}`);
  });
});
