import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Quote, Span } from "../../../../src/model/document/cut-paragraph.ts";
import { type Line, layoutSkeleton } from "../../../../src/views/source/layout-skeleton.ts";

function quoteAt(letters: readonly string[], start: number, end: number): Quote {
  return { key: `${start}-${end}`, start, end, exact: letters.slice(start, end).join("") };
}

function quoteOf(text: string, exact: string): Quote {
  const start = Array.from(text.slice(0, text.indexOf(exact))).length;
  return quoteAt(Array.from(text), start, start + Array.from(exact).length);
}

function whole(text: string): Span {
  return { start: 0, end: Array.from(text).length };
}

/** A line as one would type it: `=` for each letter behind a bar, the quoted words as they are. */
function typed(line: Line): string {
  return line
    .map((segment) => (segment.type === "bar" ? "=".repeat(segment.length) : segment.text))
    .join("");
}

const lengthOf = (text: string) => Array.from(text).length;

const document = fc
  .array(fc.constantFrom("a", "b", "ц", "ي", "𝄞", "é", " ", " ", "."), {
    minLength: 1,
    maxLength: 160,
  })
  .chain((letters) => {
    const edge = fc.nat({ max: letters.length });
    const span = fc
      .tuple(edge, edge)
      .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
    return fc.record({
      letters: fc.constant(letters),
      paragraph: span.map(([start, end]) => ({ start, end })),
      quotes: fc
        .uniqueArray(
          span.filter(([start, end]) => end > start),
          { maxLength: 6, selector: String },
        )
        .map((spans) => spans.map(([start, end]) => quoteAt(letters, start, end))),
      columns: fc.integer({ min: 1, max: 40 }),
    });
  });

describe("layoutSkeleton", () => {
  test("a paragraph without fragments is full lines of bars, the last one partial", () => {
    expect(layoutSkeleton({ start: 5, end: 30 }, [], 10)).toEqual([
      [{ type: "bar", start: 5, length: 10 }],
      [{ type: "bar", start: 15, length: 10 }],
      [{ type: "bar", start: 25, length: 5 }],
    ]);
  });

  test("a fragment stands at its offset and breaks at its spaces", () => {
    const text = "The mayor opened the new bridge at noon.";
    const lines = layoutSkeleton(whole(text), [quoteOf(text, "opened the new bridge")], 20);
    expect(lines.map(typed)).toEqual(["==========opened the ", "new bridge========="]);
  });

  test("a space that finds no room hangs at the end of its line", () => {
    const text = "xxx mayor opened it";
    const lines = layoutSkeleton(whole(text), [quoteOf(text, "mayor opened")], 9);
    expect(lines.map(typed)).toEqual(["====mayor ", "opened==="]);
  });

  test("the letter behind a quoted word, its full stop perhaps, stays with the word", () => {
    const text = "They met at noon.";
    const lines = layoutSkeleton(whole(text), [quoteOf(text, "at noon")], 16);
    expect(lines.map(typed)).toEqual(["=========at ", "noon="]);
  });

  test("overlapping fragments become pieces that know all their fragments, the shortest first", () => {
    const text = "the old stone bridge fell";
    const outer = quoteOf(text, "old stone bridge");
    const inner = quoteOf(text, "stone");
    const crossing = quoteOf(text, "bridge fell");
    const [line] = layoutSkeleton(whole(text), [outer, crossing, inner], 60);
    expect(line).toEqual([
      { type: "bar", start: 0, length: 4 },
      { type: "words", start: 4, text: "old ", keys: [outer.key] },
      { type: "words", start: 8, text: "stone", keys: [inner.key, outer.key] },
      { type: "words", start: 13, text: " ", keys: [outer.key] },
      { type: "words", start: 14, text: "bridge", keys: [crossing.key, outer.key] },
      { type: "words", start: 20, text: " fell", keys: [crossing.key] },
    ]);
  });

  test("offsets count code points, so that a letter beyond the first plane is one cell", () => {
    const text = "𝄞𝄞𝄞 the 𝄞 song";
    const [line] = layoutSkeleton(whole(text), [quoteOf(text, "the 𝄞")], 40);
    expect(line?.map((segment) => segment.start)).toEqual([0, 4, 9]);
    expect(line?.[1]).toMatchObject({ text: "the 𝄞" });
  });

  test("a word that is longer than a line has a line of its own", () => {
    const text = "an incomprehensibly old law";
    const lines = layoutSkeleton(whole(text), [quoteOf(text, "incomprehensibly old")], 8);
    expect(lines.map(typed)).toEqual(["===", "incomprehensibly ", "old===="]);
  });

  test("a no-break space does not break", () => {
    const text = "some 10\u00a0km away";
    const lines = layoutSkeleton(whole(text), [quoteOf(text, "10\u00a0km")], 8);
    expect(lines.map(typed)).toEqual(["=====", "10\u00a0km===", "=="]);
  });

  test("a fragment that reaches beyond the paragraph is shown as far as the paragraph goes", () => {
    const text = "first part second part";
    const lines = layoutSkeleton({ start: 6, end: 10 }, [quoteOf(text, "part second")], 40);
    expect(lines.map(typed)).toEqual(["part"]);
  });

  test("every code point of a paragraph is covered once and in order", () => {
    fc.assert(
      fc.property(document, ({ paragraph, quotes, columns }) => {
        let at = paragraph.start;
        for (const segment of layoutSkeleton(paragraph, quotes, columns).flat()) {
          expect(segment.start).toBe(at);
          const length = segment.type === "bar" ? segment.length : lengthOf(segment.text);
          expect(length).toBeGreaterThan(0);
          at += length;
        }
        expect(at).toBe(paragraph.end);
      }),
    );
  });

  test("no line is longer than its columns, but for a space that hangs or one long word", () => {
    fc.assert(
      fc.property(document, ({ paragraph, quotes, columns }) => {
        for (const line of layoutSkeleton(paragraph, quotes, columns)) {
          const letters = typed(line).replace(/ +$/u, "");
          const isOneWord = line.every(({ type }) => type === "words") && !letters.includes(" ");
          if (!isOneWord) expect(lengthOf(letters)).toBeLessThanOrEqual(columns);
        }
      }),
    );
  });

  test("no word of a fragment is broken", () => {
    fc.assert(
      fc.property(document, ({ paragraph, quotes, columns }) => {
        const lines = layoutSkeleton(paragraph, quotes, columns);
        lines.slice(1).forEach((line, index) => {
          const before = lines[index]?.at(-1);
          const after = line[0];
          if (before?.type !== "words" || after?.type !== "words") return;
          expect(before.text.endsWith(" ") || after.text.startsWith(" ")).toBe(true);
        });
      }),
    );
  });

  test("each fragment's text is whole and in order", () => {
    fc.assert(
      fc.property(document, ({ letters, paragraph, quotes, columns }) => {
        const segments = layoutSkeleton(paragraph, quotes, columns).flat();
        for (const { key, start, end } of quotes) {
          const words = segments.flatMap((segment) =>
            segment.type === "words" && segment.keys.includes(key) ? [segment.text] : [],
          );
          const from = Math.max(start, paragraph.start);
          const to = Math.min(end, paragraph.end);
          expect(words.join("")).toBe(letters.slice(from, Math.max(from, to)).join(""));
        }
      }),
    );
  });
});
