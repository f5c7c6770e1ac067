/** The word that somebody meant. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearest } from "../../../src/cli/frame/nearest.ts";

const WORDS = ["document", "json", "output", "template", "problems", "encoding", "delimiter"];

describe("the nearest word", () => {
  it.each([
    ["jsno", "json"],
    ["documnet", "document"],
    ["doc", "document"],
    ["outptu", "output"],
    ["delimeter", "delimiter"],
    ["strict", null],
    ["x", null],
    ["", null],
  ])("to %j is %j", (word, meant) => {
    expect(nearest(word, WORDS)).toBe(meant);
  });

  it("is found through any one slip of a hand", () => {
    const slip = fc.record({ word: fc.constantFrom(...WORDS), at: fc.nat(9), kind: fc.nat(3) });
    fc.assert(
      fc.property(slip, ({ word, at, kind }) => {
        const place = at % (word.length - 1);
        const [head, sign, next, tail] = [
          word.slice(0, place),
          word[place] ?? "",
          word[place + 1] ?? "",
          word.slice(place + 2),
        ];
        const slips = [`${next}${sign}`, `${sign}`, `${sign}${next}q`, `q${next}`];
        expect(nearest(head + slips[kind] + tail, WORDS)).toBe(word);
      }),
    );
  });

  it("is none where nothing is known", () => {
    expect(nearest("json", [])).toBeNull();
  });
});
