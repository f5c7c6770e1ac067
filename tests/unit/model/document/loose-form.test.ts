/** The loose form: what it folds away, what it never does, and that each sign of it knows its place. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { looseForm } from "../../../../src/model/document/loose-form.ts";
import { anySign } from "../../support/any-text.ts";

const loose = (text: string) => looseForm(text).text;

/** Letters, marks, blanks and signs that are folded, more often than among all of Unicode. */
const sign = fc.oneof(
  fc.constantFrom(..."aб ش-'\".\n\r\t"),
  fc.constantFrom(
    "\u00ad",
    "\u200b",
    "\u200c",
    "\u200d",
    "\u200e",
    "\u2067",
    "\ufeff",
    "\u00a0",
    "\u2003",
  ),
  fc.constantFrom(
    "\u2019",
    "\u201e",
    "\u00ab",
    "\u2014",
    "\u2212",
    "\u2026",
    "\u0301",
    "\u0323",
    "e",
    "\u1100",
    "\u1161",
    "\u11a8",
    "\u09c7",
    "\u09be",
  ),
  anySign,
);
const text = fc.array(sign, { maxLength: 30 }).map((signs) => signs.join(""));

describe("what copies of a document differ in", () => {
  it.each([
    ["line ends", "a\r\nb\r\n\r\nc", "a\nb\n\nc"],
    ["a byte order mark and the last line end", "\uFEFFa b", "a b\n"],
    ["hard blanks", "10\u00a0km", "10 km"],
    ["quotation marks", "“Yes”, ‘no’, «да», „ja‟, it’s", '"Yes", \'no\', "да", "ja", it\'s'],
    ["hyphens, dashes and minus signs", "a–b—c\u2011d −5", "a-b-c-d -5"],
    ["an ellipsis", "well…", "well..."],
    ["soft hyphens and zero-width spaces", "soft\u00adhyphen\u200b", "softhyphen"],
    ["direction marks", "\u200fشيء\u2069\u061c", "شيء"],
    ["accents as signs of their own", "cafe\u0301 и\u0306", "café й"],
    ["an accent behind a soft hyphen", "e\u00ad\u0301", "é"],
    ["blank lines and indents", "\t a  \n\n\n  b ", "a b"],
  ])("is folded away: %s", (_, one, other) => {
    expect(loose(one)).toBe(loose(other));
  });
});

describe("what makes another document", () => {
  it.each([
    ["case", "Army", "army"],
    ["digits", "10", "١٠"],
    ["accents", "café", "cafe"],
    ["a word", "shall go", "shall not go"],
    ["joiners within words", "می\u200cخواهم", "میخواهم"],
    ["a blank", "any one", "anyone"],
    ["ligatures", "ﬁne", "fine"],
  ])("is never folded: %s", (_, one, other) => {
    expect(loose(one)).not.toBe(loose(other));
  });
});

describe("the loose form of any text", () => {
  it("is loose itself", () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(loose(loose(given))).toBe(loose(given));
      }),
    );
  });

  it("is that of the text put into NFC or NFD", () => {
    fc.assert(
      fc.property(text, (given) => {
        const dropped = given.replaceAll(
          /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
          "",
        );
        expect(loose(dropped.normalize("NFC"))).toBe(loose(given));
        expect(loose(dropped.normalize("NFD"))).toBe(loose(given));
      }),
      { numRuns: 1000 },
    );
  });

  it("has a place for each code point, in order, and what stands there folds to it", () => {
    fc.assert(
      fc.property(text, (given) => {
        const form = looseForm(given);
        const signs = [...form.text];
        const letters = [...given];
        expect([form.starts.length, form.ends.length]).toEqual([signs.length, signs.length]);
        for (const [index, sign] of signs.entries()) {
          const [start = -1, end = -1] = [form.starts[index], form.ends[index]];
          expect(start).toBeGreaterThanOrEqual(form.starts[index - 1] ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(letters.length);
          // A blank folds to nothing where it stands alone.
          const there = loose(`x${letters.slice(start, end).join("")}x`).slice(1, -1);
          expect(there).toContain(sign);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("takes plain text letter by letter", () => {
    const plain = looseForm("A ferry - 10 km.");
    expect(plain.text).toBe("A ferry - 10 km.");
    expect(plain.starts).toEqual([...plain.text].map((_, index) => index));
  });
});
