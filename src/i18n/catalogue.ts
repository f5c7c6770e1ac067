/** The catalogues that are loaded, by language; each is fetched when it is first asked for. */
import type { Lang } from "../model/languages.ts";
import { en, type Words } from "./en.ts";

const LOADERS: Readonly<Record<Exclude<Lang, "en">, () => Promise<Words>>> = {
  ar: async () => (await import("./ar.ts")).ar,
  ru: async () => (await import("./ru.ts")).ru,
};

const loaded = new Map<Lang, Words>([["en", en]]);

export async function loadWords(lang: Lang): Promise<Words> {
  const words = lang === "en" ? en : (loaded.get(lang) ?? (await LOADERS[lang]()));
  loaded.set(lang, words);
  return words;
}

/** The words of a language that was loaded before; the English ones of any other. */
export function wordsOf(lang: Lang): Words {
  return loaded.get(lang) ?? en;
}
