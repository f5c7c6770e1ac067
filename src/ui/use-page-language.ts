/** The language of a page that has no store of an atlas to carry it: it goes to the page and to the address, as a reload would lose it. */
import { useEffect, useState } from "preact/hooks";
import { loadWords, wordsOf } from "../i18n/catalogue.ts";
import type { Lang } from "../model/languages.ts";
import type { Preferences } from "../state/preferences.ts";
import { onDemand } from "./on-demand.ts";

/** @param titleIn what the page's title begins with */
export function usePageLanguage(
  preferences: Preferences,
  titleIn: (lang: Lang) => string,
): { readonly lang: Lang; readonly speak: (lang: Lang) => void } {
  const [lang, setLang] = useState(preferences.lang);
  useEffect(() => {
    const words = wordsOf(lang);
    Object.assign(document.documentElement, { lang, dir: words.dir });
    document.title = `${titleIn(lang)} · ${words.app}`;
  }, [lang]);
  const speak = async (next: Lang) => {
    await loadWords(next);
    const query = new URLSearchParams(location.search);
    if (next === preferences.defaultLang) query.delete("lang");
    else query.set("lang", next);
    history.replaceState(null, "", `?${query}${location.hash}`);
    setLang(next);
  };
  return { lang, speak: (next) => onDemand(() => speak(next)) };
}
