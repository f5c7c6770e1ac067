/** What can be evidence of the words that somebody selects. */
import { describe, expect, it } from "vitest";
import {
  documentText,
  makeEvidence,
  wholeWords,
} from "../../../../src/model/draft/make-evidence.ts";
import { paragraphsOf } from "../../../../src/model/draft/paragraphs.ts";
import type { SourceId } from "../../../../src/model/schema/common.ts";

const text =
  "Ferries 😀 touch\n\nTwo ferries touched each other in the narrow harbour of Lindholm on Tuesday evening. Nobody fell.";
const document = documentText("nord" as SourceId, text);
const paragraphs = paragraphsOf(text, "en");
/** Of words in the text, in code points. */
const at = (words: string) => {
  const start = [...text.slice(0, text.indexOf(words))].length;
  return { start, end: start + [...words].length };
};

describe("evidence", () => {
  it("is the words letter by letter, without the blanks at their ends", () => {
    expect(makeEvidence(document, paragraphs, at(" narrow harbour "))).toEqual({
      ok: true,
      value: {
        source: "nord",
        ...at("narrow harbour"),
        exact: "narrow harbour",
        basis: "stated",
      },
    });
  });

  it("is not more than twelve words, a whole sentence, or nothing", () => {
    const of = (words: string) => makeEvidence(document, paragraphs, at(words));
    expect(
      of("Two ferries touched each other in the narrow harbour of Lindholm on Tuesday"),
    ).toEqual({
      ok: false,
      error: { code: "too-long", words: 13, limit: 12 },
    });
    expect(of("Nobody fell")).toEqual({
      ok: false,
      error: { code: "whole-sentence", sentence: at("Nobody fell.") },
    });
    expect(of(" ")).toEqual({ ok: false, error: { code: "empty" } });
  });

  it("may be part of a word, and can be widened to whole ones", () => {
    expect(makeEvidence(document, paragraphs, at("arbou"))).toMatchObject({ ok: true });
    expect(wholeWords(document, at("rrow harb"))).toEqual(at("narrow harbour"));
    expect(wholeWords(document, { start: 9999, end: 99999 })).toEqual({
      start: [...text].length,
      end: [...text].length,
    });
  });
});
