/** The head of an open record: its sign and name, and what can be done with the record as a whole. */
import { COMPOSE_WORDS } from "../../i18n/parts/compose.ts";
import { MERGE_WORDS } from "../../i18n/parts/compose-merge.ts";
import type { DraftRecord, RecordKey, RecordList } from "../../model/draft/draft.ts";
import { canMerge, isMergedKey } from "../../model/draft/merge-records.ts";
import { removeRecord } from "../../model/draft/remove-record.ts";
import { canSplit } from "../../model/draft/split-record.ts";
import { useWords } from "../../ui/context.ts";
import { type Compose, useCompose, useDraft } from "./compose-context.ts";
import { callRecord, RecordSign } from "./record-chips.tsx";

interface Props {
  readonly open: RecordKey;
  readonly record: DraftRecord<RecordList>;
}

export function RecordHead({ open, record }: Props) {
  const compose = useCompose();
  const words = useWords();
  const own = useWords(COMPOSE_WORDS).records;
  const draft = useDraft((state) => state.draft);
  const name = callRecord(open.list, record, draft, words, own.untitled);
  return (
    <header class="compose-record-head">
      <RecordSign list={open.list} id={open.id} />
      <h3 dir="auto">{name}</h3>
      <span class="compose-record-ways">
        <OneAndTwo of={open} />
        <button type="button" class="quiet" onClick={() => remove(compose, open, name)}>
          {own.delete}
        </button>
      </span>
    </header>
  );
}

/** The ways from two records to one, and from one to two. */
function OneAndTwo({ of }: { readonly of: RecordKey }) {
  const { page } = useCompose();
  const own = useWords(MERGE_WORDS);
  const draft = useDraft((state) => state.draft);
  if (!isMergedKey(of) || !canSplit(draft, of)) return null;
  const isAlone = !draft.lists[of.list].some(({ id }) => canMerge(draft, of.list, id, of.id));
  return (
    <>
      <button
        type="button"
        class="quiet"
        disabled={isAlone}
        onClick={() => page.setState({ dialog: "merge" })}
      >
        {own.merge}
      </button>
      <button type="button" class="quiet" onClick={() => page.setState({ dialog: "split" })}>
        {own.split}
      </button>
    </>
  );
}

function remove({ session, page, preview }: Compose, key: RecordKey, name: string): void {
  const { lang } = preview.store.getState();
  const { draft } = session.store.getState();
  session.run(removeRecord(draft, key), { label: { action: "remove", list: key.list, name } });
  session.open(null);
  const text = COMPOSE_WORDS[lang].records.deleted(name);
  page.setState({ notice: { type: "said", text } });
}
