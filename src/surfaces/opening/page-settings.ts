/** Carries the language and the theme of the state to the page's root element, and names the page. */
import { wordsOf } from "../../i18n/catalogue.ts";
import type { Lang } from "../../model/languages.ts";
import type { AtlasStore } from "../../state/store.ts";

/** @param titleIn gives what the page's title begins with @returns the undo */
export function bindPageSettings(store: AtlasStore, titleIn: (lang: Lang) => string): () => void {
  const root = document.documentElement;
  const apply = () => {
    const { lang, theme } = store.getState();
    const words = wordsOf(lang);
    root.lang = lang;
    root.dir = words.dir;
    if (theme === "system") delete root.dataset.theme;
    else root.dataset.theme = theme;
    document.title = `${titleIn(lang)} · ${words.app}`;
  };
  apply();
  // An attribute of the root that is set again has the whole page styled anew.
  return store.subscribe((state, before) => {
    if (state.lang !== before.lang || state.theme !== before.theme) apply();
  });
}
