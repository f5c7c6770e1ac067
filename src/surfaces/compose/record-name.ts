/** What a record of the draft is called, by its key. */
import { COMPOSE_WORDS } from "../../i18n/parts/compose.ts";
import type { DraftRecord, RecordKey, RecordList } from "../../model/draft/draft.ts";
import { useWords } from "../../ui/context.ts";
import { useDraft } from "./compose-context.ts";
import { callRecord } from "./record-chips.tsx";

/** @returns a record that is gone goes by its id */
export function useRecordName(): (key: RecordKey) => string {
  const words = useWords();
  const { untitled } = useWords(COMPOSE_WORDS).records;
  const draft = useDraft((state) => state.draft);
  return ({ list, id }) => {
    const records = draft.lists[list] as readonly DraftRecord<RecordList>[];
    const record = records.find((one) => one.id === id);
    return record ? callRecord(list, record, draft, words, untitled) : id;
  };
}
