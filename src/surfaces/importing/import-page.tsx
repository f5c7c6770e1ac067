/** The page of the import screen: its head, and either the ways to bring a file or the file that has been brought. */
import { wordsOf } from "../../i18n/catalogue.ts";
import { IMPORT_WORDS } from "../../i18n/parts/import.ts";
import { LANGUAGE_NAMES, LANGUAGES, type Lang } from "../../model/languages.ts";
import type { Preferences } from "../../state/preferences.ts";
import { useDrop } from "../../ui/use-drop.ts";
import { usePageLanguage } from "../../ui/use-page-language.ts";
import { usePastedTable } from "./doors/use-pasted-table.ts";
import { ImportContext } from "./import-context.ts";
import { returnAddress } from "./leaving/leave.ts";
import { ImportScreen } from "./screen/import-screen.tsx";
import { sayBytes } from "./screen/say-bytes.ts";
import type { ImportSession } from "./session/import-session.ts";
import { StartStep } from "./start/start-step.tsx";
import { useFile } from "./use-file.ts";
import "../../ui/masthead.css";
import "./import-page.css";

interface Props {
  readonly preferences: Preferences;
  /** That has been handed over. */
  readonly file: File | null;
  /** Whether one was handed over that is not there any more. */
  readonly isGone: boolean;
}

export function ImportPage({ preferences, file, isGone }: Props) {
  const { lang, speak } = usePageLanguage(preferences, (one) => IMPORT_WORDS[one].name);
  const { session, notice, take, leave } = useFile(file, isGone ? "gone" : null);
  const own = IMPORT_WORDS[lang];
  const isOver = useDrop(take, (text) => void takeText(text, take));
  usePastedTable(take);
  return (
    <div class={isOver ? "import is-over" : "import"}>
      <Head lang={lang} session={session} onLanguage={speak} />
      {notice && (
        <p class="import-notice" role="alert">
          {own.notice[notice]}
        </p>
      )}
      {session ? (
        <ImportContext.Provider value={{ lang, session }}>
          <ImportScreen preferences={preferences} onAnother={leave} />
        </ImportContext.Provider>
      ) : (
        <StartStep lang={lang} onFile={take} />
      )}
    </div>
  );
}

interface HeadProps {
  readonly lang: Lang;
  readonly session: ImportSession | null;
  readonly onLanguage: (lang: Lang) => void;
}

function Head({ lang, session, onLanguage }: HeadProps) {
  const own = IMPORT_WORDS[lang];
  const file = session?.store.getState().file;
  return (
    <header class="masthead import-masthead">
      <a class="masthead-brand" href={returnAddress()} title={own.back}>
        {wordsOf(lang).app}
      </a>
      <p class="import-name">{own.name}</p>
      {file && (
        <p class="import-file-name">
          <bdi>{file.name}</bdi> · {sayBytes(file.size, own)}
        </p>
      )}
      <label class="masthead-end">
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
    </header>
  );
}

async function takeText(text: string, take: (file: File) => void): Promise<void> {
  const { isTabular, pastedFile } = await import("./doors/pasted-table.ts");
  if (isTabular(text)) take(pastedFile(text));
}
