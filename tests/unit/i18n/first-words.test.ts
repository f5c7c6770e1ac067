import { describe, expect, it } from "vitest";
import { loadWords } from "../../../src/i18n/catalogue.ts";
import { FIRST_WORDS } from "../../../src/i18n/first-words.ts";
import { LANGUAGES } from "../../../src/model/languages.ts";

describe.each(LANGUAGES)("the first words in %s", (lang) => {
  it("agree with the catalogue that comes after them", async () => {
    const { dir, failure } = await loadWords(lang);
    expect(FIRST_WORDS[lang]).toMatchObject({ dir, retry: failure.retry });
  });
});
