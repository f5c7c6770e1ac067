/** Cuts a paragraph where fragments begin and end, so that overlapping fragments become pieces that lie side by side. */

/** A span in Unicode code points, the end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What of a fragment counts for its place: the key, the span and the words, letter by letter. */
export interface Quote extends Span {
  readonly key: string;
  readonly exact: string;
}

/** A stretch of a paragraph that the same fragments cover; the shortest fragment comes first. */
export interface Piece extends Span {
  readonly keys: readonly string[];
}

const lengthOf = (span: Span): number => span.end - span.start;

const meet = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/**
 * The pieces of a paragraph from its first code point to its last, without gaps. A piece without keys is not quoted.
 * @param paragraph offsets in code points
 * @param quotes in any order; they may overlap, nest and reach beyond the paragraph
 */
export function cutParagraph(paragraph: Span, quotes: readonly Quote[]): Piece[] {
  const inside = quotes
    .filter((quote) => meet(quote, paragraph))
    .sort((one, other) => lengthOf(one) - lengthOf(other) || one.start - other.start);
  const clamp = (offset: number) => Math.min(Math.max(offset, paragraph.start), paragraph.end);
  const edges = inside.flatMap((quote) => [clamp(quote.start), clamp(quote.end)]);
  const cuts = [...new Set([paragraph.start, ...edges, paragraph.end])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? paragraph.start;
    const keys = inside.filter((quote) => meet(quote, { start, end })).map((quote) => quote.key);
    return { start, end, keys };
  });
}
