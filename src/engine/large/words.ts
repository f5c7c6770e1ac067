/** The filter of words over an index of them. */

import { listTerms } from "../../model/fold.ts";
import type { Filter } from "../filters/filter.ts";
import { text } from "../filters/text.ts";
import type { Rows } from "../rows.ts";
import { gatherWords, type WordIndex } from "./word-index.ts";

export const words: Filter<"text"> = {
  isActive: text.isActive,
  index(rows) {
    const index = readerOf(rows).whole();
    return { mark: (query) => index.markAll(listTerms(query)), count: () => undefined };
  },
};

interface Reader {
  /** @returns whether there is more to be read */
  ahead(isOver: () => boolean): boolean;
  whole(): WordIndex;
}

/** Reads words before anybody searches, for as long as there is time. @returns whether there is more to be read */
export function readWordsAhead(rows: Rows, isOver: () => boolean): boolean {
  return readerOf(rows).ahead(isOver);
}

const readers = new WeakMap<Rows, Reader>();

function readerOf(rows: Rows): Reader {
  const reader = readers.get(rows) ?? makeReader(rows);
  readers.set(rows, reader);
  return reader;
}

function makeReader({ columns: { size }, texts }: Rows): Reader {
  const gatherer = gatherWords(size);
  let row = 0;
  let index: WordIndex | null = null;
  const readOne = () => {
    const parts = texts.parts?.(row);
    gatherer.add(parts?.own ?? texts.searchable(row), parts?.shared);
    row++;
  };
  const whole = () => {
    while (row < size) readOne();
    index ??= gatherer.gathered();
    return index;
  };
  return {
    whole,
    ahead(isOver) {
      while (row < size && !isOver()) readOne();
      // What has been read is put in order in a turn of its own.
      if (row === size && !isOver()) whole();
      return index === null;
    },
  };
}
