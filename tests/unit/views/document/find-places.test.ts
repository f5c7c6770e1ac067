/** Where typed words stand in a document. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPlaces } from "../../../../src/views/document/find-places.ts";
import { offsetAt, paragraphTexts, unitAt } from "../../../../src/views/document/paragraph-text.ts";

const paragraphsOf = (text: string) =>
  paragraphTexts(text, [{ start: 0, end: Array.from(text).length, role: "body" }]);

describe("finding words in a document", () => {
  it("does not mind case, curly quotes, dashes and doubled blanks", () => {
    const found = findPlaces(paragraphsOf("🚢 The ‘Harbour Workers’ Union’"), "'harbour  workers'");
    expect(found).toEqual([{ start: 6, end: 23 }]);
  });

  it("finds nothing for blanks", () => {
    expect(findPlaces(paragraphsOf("a b"), "  ")).toEqual([]);
  });

  it("finds a letter whose small form is longer", () => {
    expect(findPlaces(paragraphsOf("İzmir"), "İzmir")).toEqual([{ start: 0, end: 5 }]);
  });
});

describe("places in a paragraph", () => {
  it("go from code points to code units and back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(), (text, seed) => {
        const length = Array.from(text).length;
        const [paragraph] = paragraphsOf(text);
        if (!paragraph) throw new Error("no paragraph");
        const offset = seed % (length + 1);
        expect(offsetAt(paragraph, unitAt(paragraph, offset))).toBe(offset);
      }),
    );
  });
});
