/**
 * Which rows have a word that begins so: the words sorted, with the rows of each.
 *
 * An index of our own rather than minisearch's, because the search neither ranks nor guesses: minisearch needed 19 s and
 * 640 MB for 400,000 short texts, and a second to answer a single letter, since it makes an object for every row found.
 */
import type { Listed } from "../../model/columns.ts";
import { foldWord } from "../../model/fold.ts";
import { gatherListed } from "../../model/gather-codes.ts";
import { type Bits, intersect, noRows } from "../bits.ts";
import { addPostings, postingsOf } from "./postings.ts";
import { readWords } from "./read-words.ts";
import { makeVocabulary } from "./vocabulary.ts";

export interface WordIndex {
  /** The rows in which every term begins some word. */
  markAll(terms: readonly string[]): Bits;
}

/** Takes the texts of the rows one after the other, from the first to the last, as they come. */
export interface WordGatherer {
  /**
   * @param own UTF-8, or to be encoded
   * @param shared texts that other rows have too: each is read once
   */
  add(own: string | Uint8Array, shared?: readonly string[]): void;
  gathered(): WordIndex;
}

/** @param size how many rows there will be */
export function gatherWords(size: number): WordGatherer {
  const vocabulary = makeVocabulary();
  const rows = gatherListed(size);
  const encode = makeEncoder();
  const read = (text: string | Uint8Array, visit: (word: number) => void) => {
    const bytes = typeof text === "string" ? encode(text) : text;
    readWords(bytes, bytes.length, (start, end) => visit(vocabulary.numberOf(bytes, start, end)));
  };
  const known = new Map<string, readonly number[]>();
  const wordsOf = (text: string) => {
    const words: number[] = [];
    read(text, (word) => words.push(word));
    known.set(text, words);
    return words;
  };
  return {
    add(own, shared = []) {
      read(own, rows.add);
      for (const text of shared)
        for (const word of known.get(text) ?? wordsOf(text)) rows.add(word);
      rows.endRow();
    },
    gathered: () => indexWords(vocabulary.spellings().map(foldWord), rows.gathered(), size),
  };
}

/** Into the same buffer each time. */
function makeEncoder(): (text: string) => Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  let buffer = new Uint8Array(1 << 12);
  return (text) => {
    if (text.length * 3 > buffer.length) buffer = new Uint8Array(text.length * 3);
    return buffer.subarray(0, encoder.encodeInto(text, buffer).written);
  };
}

/** @param folded each spelling, folded, by its number; several may fold to one */
function indexWords(folded: readonly string[], spelled: Listed, size: number): WordIndex {
  const words = [...new Set(folded)].sort();
  const placeOf = new Map(words.map((word, place) => [word, place]));
  const places = Uint32Array.from(folded, (word) => placeOf.get(word) ?? 0);
  const postings = postingsOf(spelled, words.length, places);
  const mark = (term: string) => {
    const from = placeIn(words, (word) => word >= term);
    const until = placeIn(words, (word) => word >= term && !word.startsWith(term));
    const bits = noRows(size);
    addPostings(bits, postings, from, until);
    return bits;
  };
  return { markAll: (terms) => intersect(terms.map(mark), size) };
}

/** @returns the first place whose word passes, where all after one that passes do */
function placeIn(words: readonly string[], passes: (word: string) => boolean): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(words[middle] ?? "")) high = middle;
    else low = middle + 1;
  }
  return low;
}
