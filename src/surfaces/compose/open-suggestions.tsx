/** The suggestions that are left, and how a time among them is told. */
import { COMPOSE_WORDS } from "../../i18n/parts/compose.ts";
import { ACCOUNTS_WORDS } from "../../i18n/parts/compose-accounts.ts";
import type { Suggestion } from "../../model/suggest/suggestion.ts";
import { useWords } from "../../ui/context.ts";
import { useDraft, usePage } from "./compose-context.ts";
import { openSuggestions } from "./document-model.ts";
import { useRecordName } from "./record-name.ts";

/** All that are left, of the document that is shown. */
export function useOpenSuggestions(): readonly Suggestion[] {
  const reading = usePage((state) => state.reading);
  const draft = useDraft((state) => state.draft);
  const all = reading.type === "read" ? reading.suggestions : [];
  return openSuggestions(all, draft);
}

/** Whose name it is, where the draft knows that from another document or another name. */
export function SuggestedRecord({
  suggestion: { known },
}: {
  readonly suggestion: Pick<Suggestion, "known">;
}) {
  const own = useWords(ACCOUNTS_WORDS);
  const nameIn = useRecordName();
  const isThere = useDraft(
    ({ draft }) => known !== undefined && draft.lists[known.list].some(({ id }) => id === known.id),
  );
  return known && isThere ? <small dir="auto">{own.known(nameIn(known))}</small> : null;
}

/** The code that a time reads as; where the words do not tell the day, that. */
export function SuggestedTime({ suggestion: { kind, edtf } }: { readonly suggestion: Suggestion }) {
  const own = useWords(COMPOSE_WORDS).suggestions;
  if (kind !== "time") return null;
  return edtf ? <code>{edtf}</code> : <em>{own.asked}</em>;
}
