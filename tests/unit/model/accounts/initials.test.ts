import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { initialsOf } from "../../../../src/model/accounts/initials.ts";

const signsOf = (...names: readonly string[]) => [
  ...initialsOf(names.map((name, id) => ({ id, name }))).values(),
];

describe("a source's initials", () => {
  it("are the first letters of its words, of one word its first two", () => {
    expect(signsOf("Northern Wire", "Coast Courier", "Reuters", "Voice of the Coast")).toEqual([
      "NW",
      "CC",
      "RE",
      "VC",
    ]);
  });

  it("stand apart where the script would join them", () => {
    expect(signsOf("كوست كورير", "«Кост курьер»")).toEqual(["ك\u200cك", "КК"]);
  });

  it("are another for each, in the dataset's order", () => {
    expect(signsOf("Northern Wire", "New World", "Northern Wire")).toEqual(["NW", "NW2", "NW3"]);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (names) => {
        const signs = signsOf(...names);
        expect(new Set(signs).size).toBe(names.length);
        expect(signs.every((sign) => sign.length > 0)).toBe(true);
      }),
    );
  });
});
