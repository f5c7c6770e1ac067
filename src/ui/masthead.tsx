/** The head of the page: whose atlas it is, what it shows, and the reader's settings. */
import { EXPLORE_WORDS } from "../i18n/parts/explore.ts";
import { translate } from "../i18n/translate.ts";
import { LANGUAGE_NAMES, LANGUAGES, type Lang } from "../model/languages.ts";
import { THEMES, type Theme } from "../state/state.ts";
import { setTheme } from "../state/store.ts";
import { useAtlas, useStore, useWords } from "./context.ts";
import "./masthead.css";

interface Props {
  readonly onLanguage: (lang: Lang) => void;
  readonly onKeys: () => void;
  readonly onShare: () => void;
  readonly onPlan: () => void;
  readonly isPlanOpen: boolean;
}

export function Masthead({ onPlan, isPlanOpen, ...settings }: Props) {
  const words = useWords();
  const own = useWords(EXPLORE_WORDS);
  const dataset = useAtlas(({ atlas }) => atlas.dataset);
  const { title, summary } = translate(dataset, words.lang);
  return (
    <header class="masthead">
      <p class="masthead-brand">{words.app}</p>
      <div class="masthead-title">
        <h1 dir="auto">{title}</h1>
        {summary && <p dir="auto">{summary}</p>}
      </div>
      <div class="masthead-end">
        <button type="button" class="masthead-plan" aria-expanded={isPlanOpen} onClick={onPlan}>
          {own.briefing}
        </button>
        <Settings {...settings} />
      </div>
    </header>
  );
}

type SettingsProps = Omit<Props, "onPlan" | "isPlanOpen">;

function Settings({ onLanguage, onKeys, onShare }: SettingsProps) {
  const own = useWords(EXPLORE_WORDS);
  const store = useStore();
  const { lang, theme } = {
    lang: useAtlas((state) => state.lang),
    theme: useAtlas((state) => state.theme),
  };
  return (
    <div class="masthead-settings">
      <label>
        <span class="sr-only">{own.language}</span>
        <select
          value={lang}
          onChange={({ currentTarget }) => onLanguage(currentTarget.value as Lang)}
        >
          {LANGUAGES.map((name) => (
            <option key={name} value={name} lang={name}>
              {LANGUAGE_NAMES[name]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="sr-only">{own.theme}</span>
        <select
          value={theme}
          onChange={({ currentTarget }) => setTheme(store, currentTarget.value as Theme)}
        >
          {THEMES.map((name) => (
            <option key={name} value={name}>
              {own.themes[name]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="masthead-share" onClick={onShare}>
        {own.share}
      </button>
      <button type="button" class="quiet" onClick={onKeys}>
        {own.keys.title} <kbd>?</kbd>
      </button>
    </div>
  );
}
