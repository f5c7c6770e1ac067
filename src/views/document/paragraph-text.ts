/** A document's paragraphs with their texts; places in them, by code points of the document and by the browser's code units. */
import type { Offsets } from "../../model/thing.ts";

export interface ParagraphText extends Offsets {
  readonly role: string;
  readonly text: string;
  /** Whether each code point is one code unit: nearly always, and then nothing need be counted. */
  readonly isPlain: boolean;
}

/**
 * One pass over the text.
 *
 * @param paragraphs in the order of the text, in code points of it; they do not overlap
 */
export function paragraphTexts(
  text: string,
  paragraphs: readonly (Offsets & { readonly role: string })[],
): readonly ParagraphText[] {
  let [point, unit] = [0, 0];
  const unitOf = (offset: number) => {
    for (; point < offset && unit < text.length; point++) unit += isPair(text, unit) ? 2 : 1;
    return unit;
  };
  return paragraphs.map(({ start, end, role }) => {
    const from = unitOf(start);
    const to = unitOf(end);
    return { start, end, role, text: text.slice(from, to), isPlain: to - from === end - start };
  });
}

/** @param offset in code points of the document, within the paragraph @returns code units from the paragraph's start */
export function unitAt({ start, text, isPlain }: ParagraphText, offset: number): number {
  const points = Math.max(0, offset - start);
  if (isPlain) return Math.min(points, text.length);
  let unit = 0;
  for (let point = 0; point < points && unit < text.length; point++)
    unit += isPair(text, unit) ? 2 : 1;
  return unit;
}

/** The reverse of `unitAt`. */
export function offsetAt({ start, text, isPlain }: ParagraphText, unit: number): number {
  if (isPlain) return start + unit;
  let point = 0;
  for (let at = 0; at < unit; point++) at += isPair(text, at) ? 2 : 1;
  return start + point;
}

/**
 * The paragraph that an offset lies in, or the one before it where it lies between two; by binary search.
 *
 * @returns its index; -1 where there is none
 */
export function paragraphAt(paragraphs: readonly Offsets[], offset: number): number {
  let [low, high] = [0, paragraphs.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return high < 0 ? -1 : low;
}

function isPair(text: string, unit: number): boolean {
  return (text.codePointAt(unit) ?? 0) > 0xffff;
}
