/**
 * Which rows have a word that begins so.
 *
 * An index of our own rather than minisearch's, because the search neither ranks nor guesses: minisearch needed 19 s and
 * 640 MB for 400,000 short texts, and a second to answer a single letter, since it makes an object for every row found.
 */
import { allRows, type Bits } from "./bits.ts";
import { foldWord, splitWords } from "./fold.ts";
import { gatherCodes, keepAny } from "./row-codes.ts";

export interface WordIndex {
  /** The rows in which every term begins some word. */
  markAll(terms: readonly string[]): Bits;
}

/** @param textOf called once for each row */
export function buildWordIndex(size: number, textOf: (row: number) => string): WordIndex {
  const vocabulary: string[] = [];
  const codeOf = makeCoder(vocabulary);
  const rowCodes = gatherCodes(size, (row, add) => {
    for (const word of splitWords(textOf(row))) add(codeOf(word));
  });
  return {
    markAll: (terms) =>
      terms.reduce<Bits>((rows, term) => {
        const begins = Uint8Array.from(vocabulary, (word) => (word.startsWith(term) ? 1 : 0));
        return keepAny(rows, rowCodes, begins);
      }, allRows(size)),
  };
}

/** Gives each folded word its number; each spelling is folded once. */
function makeCoder(vocabulary: string[]): (word: string) => number {
  const bySpelling = new Map<string, number>();
  const byFolded = new Map<string, number>();
  return (word) => {
    const known = bySpelling.get(word);
    if (known !== undefined) return known;
    const folded = foldWord(word);
    const code = byFolded.get(folded) ?? vocabulary.push(folded) - 1;
    byFolded.set(folded, code);
    bySpelling.set(word, code);
    return code;
  };
}
