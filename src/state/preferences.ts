/** What a reader wants before any dataset is there: the language and the theme, from the address, else from the browser. */
import { LANGUAGES, type Lang } from "../model/languages.ts";
import { THEMES, type Theme } from "./state.ts";

/** What is settled before a dataset is there. */
export interface Preferences {
  readonly lang: Lang;
  readonly defaultLang: Lang;
  readonly theme: Theme;
}

/**
 * @param query of the page's address
 * @param wanted the browser's language tags, the dearest first
 */
export function preferencesIn(query: URLSearchParams, wanted: readonly string[]): Preferences {
  const defaultLang = preferredLanguage(wanted);
  return {
    lang: languageIn(query.get("lang")) ?? defaultLang,
    defaultLang,
    theme: THEMES.find((name) => name === query.get("theme")) ?? "system",
  };
}

export function languageIn(text: string | null): Lang | null {
  return LANGUAGES.find((name) => name === text) ?? null;
}

/** The first of the reader's languages that the interface speaks. */
function preferredLanguage(wanted: readonly string[]): Lang {
  for (const tag of wanted) {
    const known = languageIn(tag.toLowerCase().split("-")[0] ?? "");
    if (known) return known;
  }
  return "en";
}
