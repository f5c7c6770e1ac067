/** The catalogues that are loaded, by language; each is fetched when it is first asked for. */
import type { Lang } from "../model/languages.ts";
import { en, type Words } from "./en.ts";

type Load = () => Promise<Words>;

const LOADERS: Readonly<Record<string, Load>> = {
  ar: async () => (await import("./ar.ts")).ar,
  ru: async () => (await import("./ru.ts")).ru,
} satisfies Record<Exclude<Lang, "en">, Load>;

const loaded = new Map<string, Words>([["en", en]]);

/** @returns the words of the language; of one that there is no catalogue for, the English ones */
export async function loadWords(lang: string): Promise<Words> {
  const words = loaded.get(lang) ?? (await LOADERS[lang]?.()) ?? en;
  loaded.set(lang, words);
  return words;
}

/** The words of a language that was loaded before. */
export function wordsOf(lang: string): Words {
  return loaded.get(lang) ?? en;
}
