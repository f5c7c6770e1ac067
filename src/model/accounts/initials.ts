/** Sources by initials, for marks that have no room for a name: "NW" for Northern Wire. */

interface Named<Id> {
  readonly id: Id;
  /** As the reader's language has it. */
  readonly name: string;
}

/** So many words of a long name. */
const MOST = 3;
/** "of", "de", "и" */
const SMALL = /^\p{Ll}{1,3}$/u;
/** Letters of a script that joins them stand apart as initials. */
const JOINS = /\p{Script=Arabic}/u;
const APART = "\u200c";

/**
 * @param sources in the dataset's order
 * @returns a sign for each, each another: a number follows where several would have the same
 */
export function initialsOf<Id>(sources: readonly Named<Id>[]): ReadonlyMap<Id, string> {
  const signs = new Map<Id, string>();
  const taken = new Set<string>();
  for (const { id, name } of sources) {
    const base = initials(name);
    let sign = base;
    for (let number = 2; taken.has(sign); number += 1) sign = `${base}${number}`;
    taken.add(sign);
    signs.set(id, sign);
  }
  return signs;
}

/** Of several words their first letters, small words left out where others remain; of one, its first two. */
function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const large = words.filter((word) => !SMALL.test(word));
  const chosen = large.length > 0 ? large : words;
  const [first = "?"] = chosen;
  const letters =
    chosen.length > 1
      ? chosen.slice(0, MOST).map((word) => [...word][0] ?? "")
      : [...first].slice(0, 2);
  return letters.map((letter) => letter.toLocaleUpperCase()).join(JOINS.test(first) ? APART : "");
}
