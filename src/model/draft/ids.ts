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
  const words = name
    .normalize("NFC")
    .toLowerCase()
    // An accent goes from a Latin letter; й is a letter of its own.
    .replace(/\p{Script=Latin}/gu, (letter) => letter.normalize("NFD").replace(/\p{M}/gu, ""))
    // Vowel signs and the stroke that lengthens a word, and apostrophes within one.
    .replace(/[\p{M}\u0640'’]/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  let slug = [...(words[0] ?? "")].slice(0, LONGEST).join("");
  for (const word of words.slice(1)) {
    const longer = `${slug}-${word}`;
    if ([...longer].length > LONGEST) break;
    slug = longer;
  }
  return slug;
}
