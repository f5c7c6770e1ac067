/** The words of a document as a person steps through them and marks them out. */
import { describe, expect, it } from "vitest";
import { paragraphTexts } from "../../../../src/views/document/paragraph-text.ts";
import { markedOut, moveCursor } from "../../../../src/views/document/word-cursor.ts";
import { wordsOf } from "../../../../src/views/document/words-of.ts";

const TEXT = "The quay 🚢 was shut.\n\n—\n\nNobody said why.";
const PARAGRAPHS = [
  { start: 0, end: 20, role: "body" },
  { start: 22, end: 23, role: "body" },
  { start: 25, end: 41, role: "body" },
];
const words = wordsOf(paragraphTexts(TEXT, PARAGRAPHS), "en");
const signs = Array.from(TEXT);
const read = (span: { start: number; end: number } | null) =>
  span && signs.slice(span.start, span.end).join("");

describe("the words of a document", () => {
  it("counts code points: a ship is one", () => {
    expect(read(words.at(11))).toBe("was");
  });

  it("steps over what is no word, and over a paragraph without any", () => {
    const shut = words.at(17);
    if (!shut) throw new Error("no word");
    expect(read(shut)).toBe("shut");
    expect(read(words.step(shut, 1))).toBe("Nobody");
    expect(read(words.step(shut, -2))).toBe("quay");
    expect(read(words.step(shut, 99))).toBe("why");
    expect(read(words.leap(shut, 1))).toBe("why");
  });

  it("makes whole words of what was marked out", () => {
    expect(read(words.snap({ start: 5, end: 13 }))).toBe("quay 🚢 was");
  });

  it("leaves a part of one word as it is", () => {
    expect(read(words.snap({ start: 25, end: 27 }))).toBe("No");
  });

  it("finds nothing to mark out in a gap", () => {
    expect(words.snap({ start: 22, end: 23 })).toBeNull();
  });
});

describe("the word cursor", () => {
  const ground = { words, length: signs.length, onLine: () => null };
  const begin = () => {
    const word = words.at(0);
    if (!word) throw new Error("no word");
    return { word, anchor: null };
  };

  it("extends from where Shift was first held, in both directions", () => {
    const two = moveCursor(begin(), "next", true, ground);
    expect(read(markedOut(two))).toBe("The quay");
    const none = moveCursor(two, "previous", true, ground);
    expect(read(markedOut(none))).toBe("The");
    expect(markedOut(moveCursor(two, "next", false, ground))).toBeNull();
  });

  it("goes to the ends of a paragraph and of the document", () => {
    expect(read(moveCursor(begin(), "last", false, ground).word)).toBe("shut");
    expect(read(moveCursor(begin(), "end", false, ground).word)).toBe("why");
  });
});
