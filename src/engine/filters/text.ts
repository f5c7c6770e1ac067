/** Keeps events in which every word searched for is found, as the beginning of a word. */

import { foldWord, listTerms, splitWords } from "../../model/fold.ts";
import { addRow, noRows } from "../bits.ts";
import type { Filter } from "./filter.ts";

/** Looks through all words of all events: a large dataset has an index instead. */
export const text: Filter<"text"> = {
  isActive: (query) => listTerms(query).length > 0,
  index({ columns: { size }, texts }) {
    const words = Array.from({ length: size }, (_, row) =>
      splitWords(texts.searchable(row)).map(foldWord),
    );
    return {
      mark(query) {
        const terms = listTerms(query);
        const bits = noRows(size);
        for (const [row, mine] of words.entries())
          if (terms.every((term) => mine.some((word) => word.startsWith(term)))) addRow(bits, row);
        return bits;
      },
      count: () => undefined,
    };
  },
};
