import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakWords } from "../../../../src/views/factions/break-words.ts";
import { runs } from "../../support/runs.ts";

const shown = (text: string) => breakWords(text).replaceAll("\u00ad", "-");

/** What a syllable's end is, said in one pattern; in a word that is not short it takes too long. */
function lookBack(text: string): string {
  const vowel = "[aeiouyàáâäéèêëíîïóôöúûüаеёиоуыэюяіїє]";
  const ends = new RegExp(
    `(?<=${vowel}\\p{L}*?)(?=(?!${vowel})[^ьъй]${vowel})|(?<=ь)(?=(?!${vowel})\\p{L})`,
    "giu",
  );
  return text.replace(/[\p{Script=Latin}\p{Script=Cyrillic}]{11,}/gu, (word) =>
    word.replace(ends, (_, at: number) => (at >= 4 && word.length - at >= 3 ? "\u00ad" : "")),
  );
}

describe("places to break long words at", () => {
  it("lie between syllables in English and Russian", () => {
    expect(shown("intergovernmental body")).toBe("inter-go-vern-men-tal body");
    expect(shown("Правительство")).toBe("Прави-тель-ство");
  });

  it("leave short words and Arabic alone", () => {
    for (const text of ["Khalifa Haftar", "حكومة الوفاق الوطني", ""])
      expect(breakWords(text)).toBe(text);
  });

  it("change nothing that can be seen or read out", () => {
    const text = "Террористические и экстремистские группировки";
    expect(breakWords(text).replaceAll("\u00ad", "")).toBe(text);
  });

  it("are found in a word that never ends", () => {
    const consonants = "b".repeat(300_000);
    expect(shown(consonants) === consonants).toBe(true);
    expect(shown(`a${consonants}bab`) === `a${consonants}-bab`).toBe(true);
  });

  it("are those that a look back from each letter finds", () => {
    const letters = fc.constantFrom(..."aeyoubdkгАЕьЪйЙЬçéⅧ\u0487");
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 40 }), (text) => {
        expect(breakWords(text)).toBe(lookBack(text));
      }),
      runs(400),
    );
  });
});
