import { describe, expect, it } from "vitest";
import { guessLanguage } from "../../../../src/model/suggest/guess-language.ts";

describe("guessLanguage", () => {
  it.each([
    ["en", "The ferry has been lying at the pier since the union and the authority fell out."],
    [
      "fr",
      "Le ferry est à quai dans le port depuis que les négociations ont échoué avec la ville.",
    ],
    ["de", "Die Fähre liegt seit Dienstag im Hafen, und der Betrieb ist nicht zu sprechen."],
    ["ru", "Паром стоит у причала, переговоров нет."],
    ["uk", "Паром стоїть біля причалу, перемовин немає."],
    ["ar", "توقفت العبارة في الميناء، ولا مفاوضات."],
    ["fa", "کشتی در بندر پهلو گرفته است."],
  ])("knows %s by its letters or its small words", (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it("does not guess where a text tells too little", () => {
    expect(guessLanguage("Aldis, 12.3.")).toBeNull();
    expect(guessLanguage("")).toBeNull();
  });
});
