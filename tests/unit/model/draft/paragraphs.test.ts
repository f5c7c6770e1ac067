/** A text's paragraphs, their roles and sentences, all in code points. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paragraphsOf } from "../../../../src/model/draft/paragraphs.ts";

const cut = (text: string, language = "en") => {
  const signs = [...text];
  const wordsOf = (start: number, end: number) => signs.slice(start, end).join("");
  return paragraphsOf(text, language).map(({ start, end, role, sentences }) => ({
    role,
    words: wordsOf(start, end),
    sentences: sentences.map(([from, to]) => wordsOf(from, to)),
  }));
};
const wordsOf = (text: string) => cut(text).map(({ words }) => words);
const rolesOf = (text: string, language = "en") => cut(text, language).map(({ role }) => role);
const sentencesOf = (text: string, language = "en") =>
  cut(`Title\n\n${text}`, language).flatMap(({ role, sentences }) =>
    role === "headline" ? [] : sentences,
  );

describe("paragraphs", () => {
  it("are cut at blank lines and at line breaks of any system", () => {
    expect(wordsOf("One.\n\nTwo.\r\n \t\r\nThree.")).toEqual(["One.", "Two.", "Three."]);
    expect(wordsOf("One.\nTwo.\rThree.\u2028Four.")).toEqual(["One.", "Two.", "Three.", "Four."]);
  });

  it("that a program has broken into lines of one length stay whole", () => {
    const wrapped = [
      "The harbour of Lindholm was closed on Tuesday evening after two",
      "ferries had touched each other at the narrow entrance, and the",
      "pilots asked for more light.",
    ].join("\n");
    expect(wordsOf(`Harbour closed\n\n${wrapped}`)).toEqual(["Harbour closed", wrapped]);
  });

  it("lie in order, hold their sentences, and leave out nothing but white space", () => {
    const anyText = fc
      .array(
        fc.constantFrom("Port", "😀", " ", "\n", "\r\n", ". ", "Mr. ", "г. ", "é", "\u2029", "A. "),
      )
      .map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(anyText, fc.constantFrom("en", "ru", "ar", "not a tag"), (text, language) => {
        const signs = [...text];
        let at = 0;
        for (const { start, end, sentences } of paragraphsOf(text, language)) {
          expect(signs.slice(at, start).join("").trim()).toBe("");
          let inside = start;
          for (const [from, to] of sentences) {
            expect(from).toBeGreaterThanOrEqual(inside);
            expect(to).toBeGreaterThan(from);
            inside = to;
          }
          expect(end).toBeGreaterThanOrEqual(inside);
          at = end;
        }
        expect(signs.slice(at).join("").trim()).toBe("");
      }),
    );
  });

  it("of a long text are cut in time that grows with it, not with its square", () => {
    const text = "A ship lay in the harbour. It did not leave.\n\n".repeat(20_000);
    expect(paragraphsOf(text, "en")).toHaveLength(20_000);
  });
});

describe("roles", () => {
  it("follow how a dispatch is laid out", () => {
    const dispatch = [
      "World",
      "Harbour master calls the owners of two ferries about the light",
      "Talks are to go on",
      "LINDHOLM, May 4. /NORD/. The harbour master called the owners. They met.",
      "No date was given.",
    ].join("\n\n");
    expect(rolesOf(dispatch)).toEqual(["navigation", "headline", "standfirst", "dateline", "body"]);
    expect(cut(dispatch)[3]?.sentences).toEqual([
      "The harbour master called the owners.",
      "They met.",
    ]);
  });

  it("know the datelines of other agencies and languages", () => {
    for (const [line, language] of [
      ["LINDHOLM (Nordwire) - The harbour is closed.", "en"],
      ["NEW LINDHOLM, 4 May 2031 — The harbour is closed.", "en"],
      ["ЛИНДХОЛЬМ, 4 мая. /НОРД/. Порт закрыт.", "ru"],
      ["ЛИНДХОЛЬМ, 4 мая — Норд Новости. Порт закрыт.", "ru"],
      ["ليندهولم (نورد) - أغلق الميناء.", "ar"],
    ] as const)
      expect(rolesOf(`A title\n\n${line}`, language), line).toEqual(["headline", "dateline"]);
  });

  it("make all of a text that begins with sentences its body", () => {
    expect(rolesOf("The harbour is closed.\n\nNobody says why.")).toEqual(["body", "body"]);
  });
});

describe("sentences", () => {
  it("go on after titles, initials and abbreviations", () => {
    expect(sentencesOf("Mr. Lind met Gen. A. B. Holm on 4 Sept. 2031. They spoke.")).toEqual([
      "Mr. Lind met Gen. A. B. Holm on 4 Sept. 2031.",
      "They spoke.",
    ]);
    expect(
      sentencesOf("В г. Линдхольме встретились А. Б. Хольм и др. Линд. Они говорили.", "ru")[0],
    ).toMatch(/^В г\. Линдхольме встретились А\. Б\. Хольм/);
    expect(sentencesOf("التقى د. حسن وأ. سالم في الميناء. ولم يقولا شيئًا.", "ar")).toEqual([
      "التقى د. حسن وأ. سالم في الميناء.",
      "ولم يقولا شيئًا.",
    ]);
  });

  it("end after a year, though its abbreviation has a full stop", () => {
    expect(sentencesOf("Порт закрыт с 2031 г. Причины не названы.", "ru")).toEqual([
      "Порт закрыт с 2031 г.",
      "Причины не названы.",
    ]);
  });
});
