/** Sets a paragraph whose text is not at hand in lines of a monospace grid: bars, and the quoted words in their places. */
import {
  cutParagraph,
  type Piece,
  type Quote,
  type Span,
} from "../../model/document/cut-paragraph.ts";

export interface Bar {
  readonly type: "bar";
  readonly start: number;
  readonly length: number;
}

export interface QuotedWords {
  readonly type: "words";
  readonly start: number;
  readonly text: string;
  /** The fragments that these words belong to, the shortest first. */
  readonly keys: readonly string[];
}

export type Segment = Bar | QuotedWords;
export type Line = readonly Segment[];

/** A space at which a line may end; the two that must not break are not among them. */
const SPACE = /^[^\S\u00A0\u202F]$/u;

/** The code points of a paragraph that fragments tell, at their place from the paragraph's start. */
function knownLetters(paragraph: Span, quotes: readonly Quote[]): (string | undefined)[] {
  const letters: (string | undefined)[] = new Array(paragraph.end - paragraph.start);
  for (const quote of quotes)
    Array.from(quote.exact).forEach((letter, index) => {
      const offset = quote.start + index;
      if (offset >= paragraph.start && offset < Math.min(quote.end, paragraph.end))
        letters[offset - paragraph.start] = letter;
    });
  return letters;
}

/** How many letters from `from` on stand together as one word: known, and no space. */
function wordLength(letters: readonly (string | undefined)[], from: number): number {
  let to = from;
  for (let letter = letters[to]; letter !== undefined && !SPACE.test(letter); letter = letters[to])
    to += 1;
  return to - from;
}

/**
 * How many letters must stay on one line. What follows a quoted word is often its full stop or comma, so that a bar's first
 * letter stays with the word where both fit.
 */
function unbreakableLength(letters: readonly (string | undefined)[], at: number, columns: number) {
  const word = wordLength(letters, at);
  const isBarNext = at + word < letters.length && letters[at + word] === undefined;
  return word > 0 && word < columns && isBarNext ? word + 1 : Math.max(word, 1);
}

/** Where the lines begin. Bars break anywhere, words at their spaces; a space that finds no room hangs at the line's end. */
function breakLines(letters: readonly (string | undefined)[], columns: number): number[] {
  const breaks = [0];
  let column = 0;
  let at = 0;
  while (at < letters.length) {
    const size = unbreakableLength(letters, at, columns);
    if (!SPACE.test(letters[at] ?? "") && column > 0 && column + size > columns) {
      breaks.push(at);
      column = 0;
    }
    column += size;
    at += size;
  }
  return breaks;
}

function segmentOf(
  piece: Piece,
  line: Span,
  letters: readonly (string | undefined)[],
  origin: number,
) {
  const start = Math.max(piece.start, line.start);
  const end = Math.min(piece.end, line.end);
  const segment: Segment =
    piece.keys.length === 0
      ? { type: "bar", start, length: end - start }
      : {
          type: "words",
          start,
          text: letters.slice(start - origin, end - origin).join(""),
          keys: piece.keys,
        };
  return end > start ? [segment] : [];
}

/**
 * Lays out one paragraph; each of its code points is in exactly one segment, and segments are in order.
 * A line is at most `columns` long, a hanging space at its end aside, unless one quoted word is longer than that.
 * @param paragraph offsets in code points
 * @param fragments may overlap and reach beyond the paragraph; a span that is longer than its words counts as far as these
 * @param columns how many characters fit in a line, at least 1
 */
export function layoutSkeleton(
  paragraph: Span,
  fragments: readonly Quote[],
  columns: number,
): Line[] {
  const quotes = fragments.map((quote) => ({
    ...quote,
    end: Math.min(quote.end, quote.start + Array.from(quote.exact).length),
  }));
  const letters = knownLetters(paragraph, quotes);
  const pieces = cutParagraph(paragraph, quotes);
  const breaks = breakLines(letters, Math.max(1, columns));
  return breaks.map((from, index) => {
    const line = {
      start: paragraph.start + from,
      end: paragraph.start + (breaks[index + 1] ?? letters.length),
    };
    return pieces.flatMap((piece) => segmentOf(piece, line, letters, paragraph.start));
  });
}
