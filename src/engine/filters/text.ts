/** Keeps events in which every word searched for is found, as the beginning of a word. */
import { listTerms } from "../fold.ts";
import { buildWordIndex } from "../word-index.ts";
import type { Filter } from "./filter.ts";

export const text: Filter<"text"> = {
  isActive: (query) => listTerms(query).length > 0,
  index({ events, texts }) {
    const words = buildWordIndex(events.length, (row) => {
      const facts = events[row];
      return facts ? texts.searchable(facts) : "";
    });
    return { mark: (query) => words.markAll(listTerms(query)), count: () => undefined };
  },
};
