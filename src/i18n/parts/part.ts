/** Words that only one part of the interface needs: all its languages in one file, loaded with that part. */
import type { Lang } from "../../model/languages.ts";

/** The compiler names every language and every word that is missing. */
export type Part<Words> = Readonly<Record<Lang, Words>>;

/** @returns the part's words in a language; of one that it does not speak, the English ones */
export function wordsIn<Words>(part: Part<Words>, lang: string): Words {
  return Object.hasOwn(part, lang) ? part[lang as keyof Part<Words>] : part.en;
}
