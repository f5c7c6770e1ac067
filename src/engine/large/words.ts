/** The filter of words over an index of them. */
import type { Filter } from "../filters/filter.ts";
import { text } from "../filters/text.ts";
import { listTerms } from "../fold.ts";
import { gatherWords } from "./word-index.ts";

export const words: Filter<"text"> = {
  isActive: text.isActive,
  index({ columns: { size }, texts }) {
    const gatherer = gatherWords(size);
    for (let row = 0; row < size; row++) {
      const parts = texts.parts?.(row);
      gatherer.add(parts?.own ?? texts.searchable(row), parts?.shared);
    }
    const index = gatherer.gathered();
    return { mark: (query) => index.markAll(listTerms(query)), count: () => undefined };
  },
};
