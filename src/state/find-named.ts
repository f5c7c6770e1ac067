/** Looks for names in a list that is too long for reading each name anew at each letter typed. */
import { foldWord, listTerms, splitWords } from "../model/fold.ts";
import { once } from "../model/once.ts";

/** Before each folded word; no folded word has a blank. */
const WORD_START = " ";

/**
 * Finds what `isNamed` finds, in the list's order.
 *
 * @param nameOf read once for each item, when something is looked for the first time
 * @returns from a query to the items; the list itself where nothing is searched
 */
export function findNamed<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): (query: string) => readonly Item[] {
  const names = once(() => foldNames(items.map(nameOf)));
  return (query) => {
    const wanted = query
      .split(/\s+/)
      .filter((word) => word !== "")
      .map((word) => listTerms(word).map((term) => WORD_START + term));
    if (wanted.length === 0) return items;
    const folded = names();
    return items.filter((_, index) =>
      wanted.every((terms) => terms.some((term) => folded[index]?.includes(term))),
    );
  };
}

/** Names of one list have most of their words in common: each is folded once. */
function foldNames(names: readonly string[]): readonly string[] {
  const known = new Map<string, string>();
  const fold = (word: string) => {
    const folded = known.get(word) ?? WORD_START + foldWord(word);
    known.set(word, folded);
    return folded;
  };
  return names.map((name) => splitWords(name).map(fold).join(""));
}
