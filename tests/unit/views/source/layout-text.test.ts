import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layoutText } from "../../../../src/views/source/layout-text.ts";

const text = "The 🌉 mayor opened the new bridge at noon.";
const letters = Array.from(text);

describe("layoutText", () => {
  test("marks a fragment at its code points among the plain text", () => {
    const quote = { key: "6-18", start: 6, end: 18, exact: "mayor opened" };
    expect(layoutText(letters, { start: 0, end: 22 }, [quote])).toEqual([
      { type: "text", start: 0, text: "The 🌉 " },
      { type: "words", start: 6, text: "mayor opened", keys: ["6-18"] },
      { type: "text", start: 18, text: " the" },
    ]);
  });

  test("joined segments are the paragraph, whatever overlaps", () => {
    const edge = fc.nat({ max: letters.length });
    fc.assert(
      fc.property(edge, edge, fc.array(fc.tuple(edge, edge)), (one, other, spans) => {
        const paragraph = { start: Math.min(one, other), end: Math.max(one, other) };
        const quotes = spans.map(([a, b]) => {
          const [start, end] = [Math.min(a, b), Math.max(a, b)];
          return { key: `${start}-${end}`, start, end, exact: letters.slice(start, end).join("") };
        });
        const segments = layoutText(letters, paragraph, quotes);
        const expected = letters.slice(paragraph.start, paragraph.end).join("");
        expect(segments.map((segment) => segment.text).join("")).toBe(expected);
      }),
    );
  });
});
