/** The language and the theme of the page, as choices in a menu. */
import { LANGUAGE_NAMES, LANGUAGES, type Lang } from "../model/languages.ts";
import { THEMES, type Theme } from "../state/state.ts";
import { setTheme } from "../state/store.ts";
import { useAtlas, useStore } from "./context.ts";

interface Props {
  readonly words: {
    readonly language: string;
    readonly theme: string;
    readonly themes: Readonly<Record<Theme, string>>;
  };
  readonly onLanguage: (lang: Lang) => void;
}

export function Settings({ words, onLanguage }: Props) {
  const store = useStore();
  const lang = useAtlas((state) => state.lang);
  const theme = useAtlas((state) => state.theme);
  return (
    <>
      <label>
        <span>{words.language}</span>
        <select
          value={lang}
          onChange={({ currentTarget }) => {
            onLanguage(currentTarget.value as Lang);
            // Until its words have come, and they may not, the page speaks the other.
            currentTarget.value = lang;
          }}
        >
          {LANGUAGES.map((name) => (
            <option key={name} value={name} lang={name}>
              {LANGUAGE_NAMES[name]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.theme}</span>
        <select
          value={theme}
          onChange={({ currentTarget }) => setTheme(store, currentTarget.value as Theme)}
        >
          {THEMES.map((name) => (
            <option key={name} value={name}>
              {words.themes[name]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
