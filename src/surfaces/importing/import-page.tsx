/** The page of the import screen: its head, and either the ways to bring a file or the file that has been brought. */
import { IMPORT_WORDS } from "../../i18n/parts/import.ts";
import type { Preferences } from "../../state/preferences.ts";
import { onDemand } from "../../ui/on-demand.ts";
import { useDrop } from "../../ui/use-drop.ts";
import { usePageLanguage } from "../../ui/use-page-language.ts";
import { usePastedTable } from "./doors/use-pasted-table.ts";
import { ImportContext } from "./import-context.ts";
import { Head } from "./import-masthead.tsx";
import { ImportScreen } from "./screen/import-screen.tsx";
import { StartStep } from "./start/start-step.tsx";
import { useFile } from "./use-file.ts";
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
  const isOver = useDrop(take, (text) => onDemand(() => takeText(text, take)));
  usePastedTable(take);
  return (
    <div class={isOver ? "import is-over" : "import"}>
      <Head lang={lang} file={session?.store.getState().file ?? null} onLanguage={speak} />
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

async function takeText(text: string, take: (file: File) => void): Promise<void> {
  const { isTabular, pastedFile } = await import("./doors/pasted-table.ts");
  if (isTabular(text)) take(pastedFile(text));
}
