/** Where in a text a search found its words, for marking them. */
import { findWords, foldCharacter, listTerms } from "../model/fold.ts";

/** From `start` up to, but not including, `end`, in UTF-16 units, as `String.slice` takes them. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

/**
 * The beginnings of words that the search would match: as far as the longest of the query's words reaches, with the marks
 * and tatweel that follow. A character is never cut, nor marked twice.
 */
export function findHits(text: string, query: string): readonly Hit[] {
  const terms = listTerms(query);
  if (terms.length === 0) return [];
  const hits: Hit[] = [];
  for (const { 0: word, index } of findWords(text)) {
    const length = Math.max(...terms.map((term) => matchLength(word, term)));
    if (length > 0) hits.push({ start: index, end: index + length });
  }
  return hits;
}

/** How many UTF-16 units of the word the term takes up; 0 where the word does not begin with it. */
function matchLength(word: string, term: string): number {
  let folded = "";
  let length = 0;
  for (const character of word) {
    const next = foldCharacter(character);
    if (next !== "" && folded.length >= term.length) break;
    folded += next;
    length += character.length;
  }
  return folded.startsWith(term) ? length : 0;
}
