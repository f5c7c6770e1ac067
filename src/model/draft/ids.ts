/** Ids that are made from names, so that addresses and files can be read: in the letters of the name's own language. */
import type { Draft, ItemOf, ListName } from "./draft.ts";

/** In code points; longer names end with a whole word. */
const LONGEST = 48;

/** What an id is called that no letter of a name can make. */
const PLAIN: Readonly<Record<ListName, string>> = {
  inferences: "inference",
  gaps: "gap",
  sources: "source",
  places: "place",
  factions: "side",
  actors: "actor",
  relations: "tie",
  events: "event",
  questions: "question",
  steps: "step",
  marks: "mark",
  refusals: "refusal",
};

/** An id that no record of the list has; that of another tab, which has not been heard of yet, is not known. */
export function newId<List extends ListName>(
  draft: Draft,
  list: List,
  name: string,
): ItemOf<List>["id"] {
  const taken = new Set<string>(draft.lists[list].map(({ id }) => id));
  // "none" stands for no side.
  if (list === "factions") taken.add("none");
  return unusedId(slugOf(name) || PLAIN[list], taken) as ItemOf<List>["id"];
}

/** @returns the id itself, or with the first number from 2 that makes it none of those taken */
export function unusedId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}

/** A name's letters and digits in lower case with dashes between words: "The Port Authority" is `the-port-authority`. */
export function slugOf(name: string): string {
  return NOT_PLAIN.test(name) ? joined(wordsOf(name)) : plainSlugOf(name);
}

/** Beyond ASCII and the quotation marks and dashes of print. */
const NOT_PLAIN = /[^ -~\u2010-\u2027]/;

/**
 * The same, without a look at what the letters of other scripts need, and no further than there is room: tens of thousands of
 * headlines may come.
 */
function plainSlugOf(name: string): string {
  const words = /[A-Za-z0-9'’]+/g;
  let slug = "";
  for (let found = words.exec(name); found; found = words.exec(name)) {
    const [written] = found;
    const word = /['’]/.test(written) ? written.replace(/['’]/g, "") : written;
    if (word === "") continue;
    if (slug === "") slug = word.slice(0, LONGEST);
    else if (slug.length + 1 + word.length <= LONGEST) slug += `-${word}`;
    else break;
  }
  return slug.toLowerCase();
}

function wordsOf(name: string): readonly string[] {
  return (
    name
      .normalize("NFC")
      .toLowerCase()
      // An accent goes from a Latin letter, which those of ASCII do not have; й is a letter of its own.
      .replace(/[^\P{Script=Latin}a-z]/gu, (letter) =>
        letter.normalize("NFD").replace(/\p{M}/gu, ""),
      )
      // Vowel signs and the stroke that lengthens a word, and apostrophes within one.
      .replace(/[\p{M}\u0640'’]/gu, "")
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
  );
}

/** As many words as there is room for, the first cut where it is longer. */
function joined([first = "", ...others]: readonly string[]): string {
  let slug = first.length <= LONGEST ? first : [...first].slice(0, LONGEST).join("");
  let length = countSigns(slug);
  for (const word of others) {
    length += 1 + countSigns(word);
    if (length > LONGEST) break;
    slug += `-${word}`;
  }
  return slug;
}

function countSigns(text: string): number {
  return NOT_PLAIN.test(text) ? [...text].length : text.length;
}
