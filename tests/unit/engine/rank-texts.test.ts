/** Texts are ranked as their language sorts them, however they begin. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { rankTexts } from "../../../src/engine/large/rank-texts.ts";
import { runs } from "../support/runs.ts";

const letter = fc.constantFrom(
  ..."aAbBcChHzZ019 -–_'.,\t\0",
  ..."äÄéåøßйЙяأا",
  "e\u0301",
  "a\u030a",
  "\u0301",
  "\u200d",
);
const anyText = fc.tuple(
  fc.constantFrom("", "", "Attack ", "attack on a"),
  fc.array(letter, { maxLength: 12 }),
);

test("in any language", () => {
  fc.assert(
    fc.property(
      fc.array(
        anyText.map(([start, letters]) => start + letters.join("")),
        { maxLength: 30 },
      ),
      fc.constantFrom("en", "ru", "ar", "sv", "cs", "da", "hr", "th"),
      (texts, lang) => {
        const { compare } = new Intl.Collator(lang);
        const ranks = rankTexts(texts, lang);
        for (const [one, a] of texts.entries())
          for (const [other, b] of texts.entries())
            expect(Math.sign((ranks[one] ?? -1) - (ranks[other] ?? -1))).toBe(
              Math.sign(compare(a, b)),
            );
      },
    ),
    runs(500),
  );
});
