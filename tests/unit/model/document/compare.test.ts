/** Fragments against a document: the right one, a copy of it, and another; on invented texts only. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDocument, type Fragment } from "../../../../src/model/document/compare.ts";
import { looseForm } from "../../../../src/model/document/loose-form.ts";
import type { SourceDocument } from "../../../../src/model/schema/source.ts";
import { spanKey } from "../../../../src/model/thing.ts";
import { placeOf } from "../checks/invented.ts";

const PARAGRAPHS = [
  "Ferry sails again",
  "The “Gull” left at 9.30 – the first ferry in ten days… The harbour office had closed the pier.",
  "It's the café's busiest day; the pier is open again. 😀 The harbour office said so.",
];
const TEXT = PARAGRAPHS.join("\n\n");

function documentOf(paragraphs: readonly string[], between: string): SourceDocument {
  let start = 0;
  const list = paragraphs.map((text) => {
    const end = start + [...text].length;
    const paragraph = { start, end, role: "body" as const, sentences: [] };
    start = end + [...between].length;
    return paragraph;
  });
  return {
    paragraphs: list,
    length: [...paragraphs.join(between)].length,
  } as unknown as SourceDocument;
}

const SOURCE = documentOf(PARAGRAPHS, "\n\n");

function quote(exact: string, nth = 0): Fragment {
  let at = TEXT.indexOf(exact);
  for (let count = 0; count < nth; count++) at = TEXT.indexOf(exact, at + 1);
  const start = [...TEXT.slice(0, at)].length;
  return { start, end: start + [...exact].length, exact };
}

const compare = (
  fragments: readonly Fragment[],
  text: string,
  likeness: "exact" | "loose" | "other",
) => compareDocument(SOURCE, fragments, text, likeness);

describe("the very document", () => {
  it("has each fragment at its place", () => {
    const fragments = [quote("left at 9.30 – the first"), quote("the café's busiest")];
    const { places, differing, repeated, paragraphs } = compare(fragments, TEXT, "exact");
    expect([...places.keys()]).toEqual(fragments.map(spanKey));
    expect([differing, repeated]).toEqual([[], []]);
    expect(paragraphs).toBe(SOURCE.paragraphs);
  });

  it("tells of a fragment that is elsewhere what stands there, and where its words do", () => {
    const right = quote("first ferry");
    const moved = { ...right, start: right.start + 3, end: right.end + 3 };
    const { places, differing } = compare([moved], TEXT, "exact");
    expect(places.size).toBe(0);
    expect(differing).toEqual([
      { fragment: moved, found: "st ferry in", elsewhere: [right.start] },
    ]);
  });

  it("tells of words that it does not have, and of a place past its end", () => {
    const wrong = { start: 0, end: 9, exact: "The train" };
    const past = { start: 5000, end: 5004, exact: "pier" };
    expect(compare([wrong, past], TEXT, "exact").differing).toEqual([
      { fragment: wrong, found: "Ferry sai", elsewhere: [] },
      { fragment: past, found: "", elsewhere: [quote("pier").start, quote("pier", 1).start] },
    ]);
  });

  it("tells of a fragment whose words it has again, as whole words", () => {
    const office = quote("The harbour office");
    const open = quote("open");
    const { repeated, differing } = compare([office, open], TEXT, "exact");
    expect(differing).toEqual([]);
    expect(repeated).toEqual([
      { fragment: office, elsewhere: [quote("The harbour office", 1).start] },
    ]);
    expect(compare([quote("is")], TEXT, "exact").repeated).toEqual([]);
  });
});

/** Ways in which a copy differs from a text and is the same document. */
const CHANGES: readonly (readonly [string, (text: string) => string])[] = [
  ["line ends", (text) => text.replaceAll("\n", "\r\n")],
  ["a byte order mark", (text) => `\uFEFF${text}`],
  ["a last line end", (text) => `${text}\n`],
  ["no empty lines", (text) => text.replaceAll("\n\n", "\n")],
  ["one line", (text) => text.replaceAll(/\n+/g, " ")],
  ["broken lines", (text) => text.replaceAll(/(.{20}\S*) /g, "$1\n")],
  ["straight quotes", (text) => text.replaceAll(/[“”]/g, '"').replaceAll("’", "'")],
  ["curly quotes", (text) => text.replaceAll("'", "’")],
  ["short dashes", (text) => text.replaceAll("–", "-")],
  ["three dots", (text) => text.replaceAll("…", "...")],
  ["hard blanks", (text) => text.replaceAll("a ", "a\u00a0")],
  ["soft hyphens", (text) => text.replaceAll("harbour", "har\u00adbour")],
  ["accents of their own", (text) => text.normalize("NFD")],
];

describe("a copy that differs as copies do", () => {
  const words = [
    "Ferry sails",
    "“Gull” left at 9.30 – the",
    "ten days… The harbour",
    "The harbour office",
    "closed the pier",
    "It's the café's",
    "the pier",
    "😀",
  ];
  const fragments = [
    ...words.map((one) => quote(one)),
    quote("The harbour office", 1),
    quote("the pier", 1),
  ];

  it("has every fragment at the place that it is carried over to, and every paragraph", () => {
    fc.assert(
      fc.property(fc.subarray([...CHANGES]), (changes) => {
        const copy = changes.reduce((text, [, change]) => change(text), TEXT);
        expect(looseForm(copy).text).toBe(looseForm(TEXT).text);
        const { places, differing, paragraphs } = compare(fragments, copy, "loose");
        expect(differing).toEqual([]);
        const cut = ({ start, end }: { start: number; end: number }) =>
          looseForm([...copy].slice(start, end).join("")).text;
        const starts = fragments.map((fragment) => {
          const place = places.get(spanKey(fragment)) ?? { start: 0, end: 0 };
          expect(cut(place)).toBe(looseForm(fragment.exact).text);
          return place.start;
        });
        const inOrder = fragments.toSorted((a, b) => a.start - b.start);
        const carried = inOrder.map((fragment) => starts[fragments.indexOf(fragment)]);
        expect(carried).toEqual(carried.toSorted((a = 0, b = 0) => a - b));
        expect(new Set(starts).size).toBe(fragments.length);
        expect(paragraphs.map(cut)).toEqual(PARAGRAPHS.map((one) => looseForm(one).text));
      }),
    );
  });

  it("has the right one of words that it has twice, whatever is folded before them", () => {
    const copy = CHANGES.reduce((text, [, change]) => change(text), TEXT);
    const { repeated } = compare([quote("the pier", 1), quote("the pier")], copy, "loose");
    const [second = 0, first = 0] = repeated.map(({ elsewhere }) => elsewhere[0]);
    expect(first).toBeGreaterThan(second);
  });
});

describe("another document", () => {
  it("is compared place by place too", () => {
    const [start] = placeOf(TEXT, "closed the pier");
    const fragment = { start, end: start + 15, exact: "closed the pier" };
    const text = TEXT.replace("The harbour office had closed", "The ferry company had closed");
    expect(compare([fragment, quote("Ferry sails")], text, "other").differing).toEqual([
      { fragment, found: "losed the pier.", elsewhere: [start - 1] },
    ]);
  });
});
