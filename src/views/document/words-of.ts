/** The words of a document as a person steps through them: each paragraph's, found when it is first asked for. */
import type { Offsets } from "../../model/thing.ts";
import { offsetAt, type ParagraphText, paragraphAt } from "./paragraph-text.ts";

export interface DocumentWordList {
  /** The word that an offset lies in or before; else the last one. Null where the document has none. */
  readonly at: (offset: number) => Offsets | null;
  /** The word so many words on; at an end, the last one there. */
  readonly step: (from: Offsets, by: number) => Offsets;
  /** The word in the same part of the next paragraph, or of the one before. */
  readonly leap: (from: Offsets, by: 1 | -1) => Offsets;
  /** The first and the last word of the paragraph that a place is in. */
  readonly ends: (from: Offsets) => readonly [Offsets, Offsets];
  /**
   * What a person has marked out, as words: where it lies within one word, as it is, for an Arabic prefix is part of one; else
   * from the beginning of its first word to the end of its last. Null where there is no word in it.
   */
  readonly snap: (span: Offsets) => Offsets | null;
}

/** @param language BCP 47; where the browser does not know it, words are told apart as in English */
export function wordsOf(paragraphs: readonly ParagraphText[], language: string): DocumentWordList {
  const segmenter = makeSegmenter(language);
  const known = new Map<number, readonly Offsets[]>();
  const wordsIn = (index: number): readonly Offsets[] => {
    const paragraph = paragraphs[index];
    if (!paragraph) return [];
    const words = known.get(index) ?? findWords(paragraph, segmenter);
    known.set(index, words);
    return words;
  };
  const place = (word: Offsets) => {
    const paragraph = paragraphAt(paragraphs, word.start);
    return { paragraph, index: wordsIn(paragraph).findIndex(({ end }) => end > word.start) };
  };
  /** From a paragraph on, the first that has words. */
  const withWords = (from: number, by: 1 | -1): number => {
    let at = from;
    while (at >= 0 && at < paragraphs.length && wordsIn(at).length === 0) at += by;
    return at;
  };
  const step = (from: Offsets, by: number): Offsets => {
    let { paragraph, index } = place(from);
    let [left, word] = [Math.abs(by), from];
    const way = by < 0 ? -1 : 1;
    while (left > 0) {
      const next = wordsIn(paragraph)[index + way];
      if (next) {
        index += way;
        word = next;
      } else {
        const further = withWords(paragraph + way, way);
        const words = wordsIn(further);
        if (words.length === 0) return word;
        paragraph = further;
        index = way > 0 ? 0 : words.length - 1;
        word = words[index] ?? word;
      }
      left--;
    }
    return word;
  };
  return {
    at(offset) {
      const paragraph = withWords(Math.max(0, paragraphAt(paragraphs, offset)), 1);
      const words = wordsIn(paragraph);
      const found = words.find(({ end }) => end > offset);
      if (found) return found;
      return words.at(-1) ?? wordsIn(withWords(paragraphs.length - 1, -1)).at(-1) ?? null;
    },
    step,
    leap(from, by) {
      const { paragraph, index } = place(from);
      const words = wordsIn(withWords(paragraph + by, by));
      return words[Math.min(Math.max(0, index), words.length - 1)] ?? from;
    },
    ends(from) {
      const words = wordsIn(place(from).paragraph);
      return [words[0] ?? from, words.at(-1) ?? from];
    },
    snap({ start, end }) {
      const [first, last] = [paragraphAt(paragraphs, start), paragraphAt(paragraphs, end - 1)];
      const touched: Offsets[] = [];
      for (let index = Math.max(0, first); index <= last; index++)
        touched.push(...wordsIn(index).filter((word) => word.start < end && word.end > start));
      const [head, tail] = [touched[0], touched.at(-1)];
      if (!head || !tail) return null;
      const isWithinOne = head === tail && start >= head.start && end <= head.end;
      return isWithinOne ? { start, end } : { start: head.start, end: tail.end };
    },
  };
}

function makeSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: "word" });
  } catch {
    return new Intl.Segmenter("en", { granularity: "word" });
  }
}

function findWords(paragraph: ParagraphText, segmenter: Intl.Segmenter): readonly Offsets[] {
  const words: Offsets[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(paragraph.text))
    if (isWordLike)
      words.push({
        start: offsetAt(paragraph, index),
        end: offsetAt(paragraph, index + segment.length),
      });
  return words;
}
