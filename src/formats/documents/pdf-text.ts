/** The text of a PDF: its pages as lines, by where the pieces of text stand; and whether there is any text in it. */
import { FEWEST_LETTERS_A_PAGE } from "./limits.ts";
import { type LinePiece, lineTexts } from "./pdf-line.ts";

/** A piece of text as pdf.js gives it; in points, counted from the foot of the page. */
export interface PdfPiece extends LinePiece {
  /** A line ends with it. */
  readonly hasEOL: boolean;
  /** The last two are the place of its base line's beginning: x, y. */
  readonly transform: readonly number[];
  readonly height: number;
}

/** Lines from the top; an empty one between paragraphs. */
export type PdfPage = readonly string[];

/** More than so many of its page's usual steps from line to line, and a new paragraph begins. */
const WIDE_STEP = 1.35;

/** @param pieces of one page, in the order in which they were written */
export function pageOf(pieces: readonly PdfPiece[]): PdfPage {
  const lines = linesOf(pieces);
  const steps = lines.slice(1).map(({ y }, index) => (lines[index]?.y ?? y) - y);
  const usual = median(steps.filter((step) => step > 0));
  return lines.flatMap(({ text }, index) => {
    const step = steps[index - 1] ?? 0;
    // Upwards: another column.
    return step > usual * WIDE_STEP || step < 0 ? ["", text] : [text];
  });
}

/** Pages one after the other; a paragraph goes on over the end of a page where its sentence does. */
export function textOfPages(pages: readonly PdfPage[]): string {
  return pages
    .filter((page) => page.some((line) => line !== ""))
    .map((page) => page.join("\n").trim())
    .reduce((text, page) => {
      if (text === "") return page;
      const goesOn = !/[.!?…:;؟"»”)\]]$/u.test(text) && /^[\p{Ll}\p{Lo}]/u.test(page);
      return text + (goesOn ? "\n" : "\n\n") + page;
    }, "");
}

/** Whether it is pictures of pages: hardly a letter on any of them. */
export function isScan(pages: readonly PdfPage[]): boolean {
  const letters = pages.join("").match(/\p{L}/gu)?.length ?? 0;
  return letters < FEWEST_LETTERS_A_PAGE * pages.length;
}

interface Line {
  readonly text: string;
  readonly y: number;
}

function linesOf(pieces: readonly PdfPiece[]): readonly Line[] {
  const lines: PdfPiece[][] = [[]];
  for (const piece of pieces) {
    lines.at(-1)?.push(piece);
    if (piece.hasEOL) lines.push([]);
  }
  return lineTexts(lines)
    .map((text, index) => ({
      text: text.replace(/ {2,}/g, " ").trim(),
      y: lines[index]?.[0]?.transform[5] ?? 0,
    }))
    .filter(({ text }) => text !== "");
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
