import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findHits } from "../../../src/engine/hits.ts";
import { gatherWords } from "../../../src/engine/large/word-index.ts";
import { foldWord, listTerms } from "../../../src/model/fold.ts";
import { runs } from "../support/runs.ts";

const pieces = fc.constantFrom(
  ..."aAbBéßﬁİσςйЙи 1١-.",
  "e\u0301",
  "ا",
  "أ",
  "ٱ",
  "ـ",
  "ل\u064e",
  "𝔘",
  "😀",
  "\u200d",
  "\u0301",
);
/** Whether the index of a large dataset has it. */
function isFoundIn(text: string, terms: readonly string[]): boolean {
  const words = gatherWords(1);
  words.add(text);
  return words.gathered().markAll(terms)[0] === 1;
}

const anyText = fc.oneof(
  fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 20 }),
);

/** The text with its hits in brackets. */
function bracket(text: string, query: string): string {
  return findHits(text, query).reduceRight(
    (marked, { start, end }) =>
      `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
    text,
  );
}

describe("hits", () => {
  test.each([
    ["Tripoli, the tripods", "trip", "[Trip]oli, the [trip]ods"],
    ["Haftar in Tripoli", "trip HAF", "[Haf]tar in [Trip]oli"],
    ["the longest of several", "long lon longest", "the [longest] of several"],
    ["never in the middle", "iddle", "never in the middle"],
    ["al-Sarraj", "sarraj al", "[al]-[Sarraj]"],
    ["un e\u0301clair noir", "ecl", "un [e\u0301cl]air noir"],
    ["café", "cafe", "[café]"],
    ["cafe\u0301 noir", "cafe", "[cafe\u0301] noir"],
    ["die Straße", "stras", "die [Straß]e"],
    ["STRASSE", "straße", "[STRASSE]"],
    ["ёлка", "елк", "[ёлк]а"],
    ["الجـــيش", "الجيش", "[الجـــيش]"],
    ["أَمَرَ", "امر", "[أَمَرَ]"],
    ["امر", "أَمَرَ", "[امر]"],
    ["سنة ٢٠١٩", "2019", "سنة [٢٠١٩]"],
    ["nothing", "", "nothing"],
    ["nothing", "... !", "nothing"],
  ])("in %j for %j are %j", (text, query, marked) => {
    expect(bracket(text, query)).toBe(marked);
  });

  test("are in order, apart from each other, within the text, and cut no character", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, query) => {
        let last = -1;
        for (const { start, end } of findHits(text, query)) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const edge of [start, end])
            expect(
              /[\ud800-\udbff]$/.test(text.slice(0, edge)) &&
                /^[\udc00-\udfff]/.test(text.slice(edge)),
            ).toBe(false);
          last = end;
        }
      }),
      runs(250),
    );
  });

  test("begin with a word of the query, once both are folded", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, query) => {
        for (const { start, end } of findHits(text, query)) {
          const hit = foldWord(text.slice(start, end));
          expect(listTerms(query).some((term) => hit.startsWith(term))).toBe(true);
        }
      }),
      runs(250),
    );
  });

  test("are there for every word of the query exactly where the search keeps the text", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, query) => {
        const terms = listTerms(query);
        const isKept = isFoundIn(text, terms);
        expect(terms.every((term) => findHits(text, term).length > 0)).toBe(isKept);
      }),
      runs(250),
    );
  });

  test("a text is found by its own words, however they are written", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = listTerms(text).length;
        for (const query of [text, text.normalize("NFD"), text.normalize("NFC")]) {
          const isKept = isFoundIn(text, listTerms(query));
          expect(isKept).toBe(true);
          expect(findHits(text, query).length > 0).toBe(words > 0);
        }
      }),
      runs(250),
    );
  });
});
