/** What every part of the import screen is given: the language, its words, and the session of the file. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { IMPORT_WORDS, type ImportWords } from "../../i18n/parts/import.ts";
import { MEANING_WORDS, type MeaningWords } from "../../i18n/parts/import-meanings.ts";
import type { Lang } from "../../model/languages.ts";
import { useSelected } from "../../ui/use-selected.ts";
import type { ImportSession } from "./session/import-session.ts";
import type { ImportState } from "./session/import-state.ts";

export interface ImportPart {
  readonly lang: Lang;
  readonly session: ImportSession;
}

export const ImportContext = createContext<ImportPart | null>(null);

export function useImport(): ImportPart & {
  readonly own: ImportWords;
  readonly named: MeaningWords;
} {
  const part = useContext(ImportContext);
  if (!part) throw new Error("a component stands outside of the import screen");
  return { ...part, own: IMPORT_WORDS[part.lang], named: MEANING_WORDS[part.lang] };
}

/** What the selector gives of the session's state; the same object while nothing has changed. */
export function useImported<Value>(selector: (state: ImportState) => Value): Value {
  return useSelected(useImport().session.store, selector);
}
