import { describe, expect, it } from "vitest";
import { hasBrokenLines, joinLines } from "../../../../src/formats/documents/join-lines.ts";
import { isScan, pageOf, textOfPages } from "../../../../src/formats/documents/pdf-text.ts";
import { hasShapes, unshape } from "../../../../src/formats/documents/presentation-forms.ts";
import {
  repeatedLines,
  withoutRepeated,
} from "../../../../src/formats/documents/repeated-lines.ts";

const line = (str: string, y: number) => ({
  str,
  dir: "ltr",
  hasEOL: true,
  transform: [1, 0, 0, 1, 0, y],
  height: 10,
});

describe("pageOf", () => {
  it("begins a paragraph where the step to the next line is wide", () => {
    const lines = [line("One", 700), line("two", 688), line("three", 676), line("Four", 650)];
    expect(pageOf(lines)).toEqual(["One", "two", "three", "", "Four"]);
  });

  it("puts the pieces of a line together", () => {
    const piece = { ...line("The fer", 700), hasEOL: false };
    expect(pageOf([piece, line("ry", 700)])).toEqual(["The ferry"]);
  });
});

describe("a line that runs from right to left", () => {
  /** @param pieces as they look, from the left @returns them as pdf.js gives them */
  const looks = (pieces: readonly string[]) =>
    pieces.map((str, index) => ({
      ...line(str, 700),
      dir: /\p{Script=Arabic}/u.test(str) ? "rtl" : "ltr",
      hasEOL: index === pieces.length - 1,
      transform: [1, 0, 0, 1, index * 20, 700],
    }));

  it("is put in the order of reading where it was written as it looks", () => {
    const pieces = looks([".", "400", " ", "عامل", " ", "يشارك"]);
    expect(pageOf(pieces)).toEqual(["يشارك عامل 400."]);
    const mixed = looks(["في الساحل", " ", "Port", " ", "Authority", " ", "قالت هيئة ميناء"]);
    expect(pageOf(mixed)).toEqual(["قالت هيئة ميناء Port Authority في الساحل"]);
  });

  it("stays where it was written in the order of reading", () => {
    const pieces = looks(["400", " ", "عامل", " ", "يشارك"]).toReversed();
    const ended = pieces.map((piece, index) => ({ ...piece, hasEOL: index === 4 }));
    expect(pageOf(ended)).toEqual(["يشارك عامل 400"]);
  });

  it("has its brackets as signs, whichever way their shapes look", () => {
    expect(pageOf(looks(["(", "الساحل", ")", " ", "قال"]))).toEqual(["قال (الساحل)"]);
    expect(pageOf(looks([")", "Coast", "("]))).toEqual([")Coast("]);
  });
});

describe("textOfPages", () => {
  it("goes on with a sentence over the end of a page", () => {
    expect(textOfPages([["The ferry"], ["stops."], ["Nobody knows why."]])).toBe(
      "The ferry\nstops.\n\nNobody knows why.",
    );
  });

  it("knows pictures of pages by their lack of letters", () => {
    expect(isScan([["- 1 -"], [], []])).toBe(true);
    expect(isScan([["The ferry stops at the third pier of the harbour."]])).toBe(false);
  });
});

describe("repeated heads and feet", () => {
  const page = (number: number, ...body: readonly string[]) => [
    "Northern Wire",
    "",
    ...body,
    `Page ${number} of 3`,
  ];
  const pages = [
    page(1, "The ferry stops.", "Nobody", "knows", "why."),
    page(2, "The union meets.", "Its chair", "is", "away."),
    page(3, "Nothing else.", "All", "is", "said."),
  ];

  it("are found whatever their numbers", () => {
    expect(repeatedLines(pages)).toEqual(["Northern Wire", "Page 1 of 3"]);
  });

  it("are dropped at the ends of pages alone", () => {
    const [first] = withoutRepeated([[...(pages[0] ?? [])], ...pages.slice(1)]);
    expect(first).toEqual(["", "The ferry stops.", "Nobody", "knows", "why."]);
  });

  it("are none in a single page", () => {
    expect(repeatedLines(pages.slice(0, 1))).toEqual([]);
  });
});

describe("joinLines", () => {
  const broken =
    "The ferry has been lying at the third pier of the har-\nbour since Tuesday evening, and nobody knows when the\nwell-\nknown line will open.\n\nShort\nlines\nstay.";

  it("joins what a program has broken, and leaves what a person has", () => {
    expect(joinLines(broken)).toBe(
      "The ferry has been lying at the third pier of the harbour since Tuesday evening, and nobody knows when the well-\nknown line will open.\n\nShort\nlines\nstay.",
    );
    expect(hasBrokenLines(broken)).toBe(true);
    const ended = `${"A whole line of one paragraph. ".repeat(3)}\n`;
    expect(joinLines(ended)).toBe(ended);
    expect(hasBrokenLines("One line.\n\nAnother.")).toBe(false);
  });

  it("keeps the hyphen of a compound that the text has elsewhere", () => {
    const text =
      "A well-known line of ferries that leaves from here, and the well-\nknown captain of one of them.";
    expect(joinLines(text)).toContain("the well-known captain");
  });
});

describe("unshape", () => {
  // "ميناء طرابلس" in shapes, in the order of reading.
  const shaped = "\ufee3\ufef4\ufee8\ufe8e\ufe80 \ufec3\ufeae\ufe8d\ufe91\ufee0\ufeb2";

  it("turns shapes into letters", () => {
    expect(hasShapes(shaped)).toBe(true);
    expect(unshape(shaped)).toEqual({ text: "ميناء طرابلس", wasBackwards: false });
  });

  it("turns round a line that stands backwards, but for its figures and Latin words", () => {
    const backwards = `2024 ${[...shaped].toReversed().join("")} Aldis`;
    expect(unshape(backwards)).toEqual({ text: "Aldis ميناء طرابلس 2024", wasBackwards: true });
  });

  it("leaves letters alone", () => {
    expect(unshape("ميناء ½")).toEqual({ text: "ميناء ½", wasBackwards: false });
    expect(hasShapes("محمد ﷺ ﴿١﴾ ١٠ ﷼")).toBe(false);
  });
});
