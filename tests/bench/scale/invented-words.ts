/** Words that no language has, common ones more often than rare ones. */
import { many, type Random } from "./random.ts";

const ONSETS = ["b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "sh", "kh"];
const VOWELS = ["a", "e", "i", "o", "u", "aa", "ei"];
const CODAS = ["", "", "", "n", "r", "l", "s", "m"];

export interface InventedWords {
  word(): string;
  /** With a capital, for a place or somebody; hardly ever the same twice. */
  name(): string;
  /** So many words, the first with a capital. */
  phrase(length: number): string;
}

/** @param size of the vocabulary, names apart */
export function inventWords(random: Random, size: number): InventedWords {
  const syllable = () => random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS);
  const vocabulary = many(size, () => many(1 + random.below(3), syllable).join(""));
  const word = () => random.pickEarly(vocabulary);
  return {
    word,
    name: () => capitalize(many(2 + random.below(2), syllable).join("")),
    phrase: (length) => capitalize(many(length, word).join(" ")),
  };
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
