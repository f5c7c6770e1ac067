/** The lists of a draft as tabs with their counts, and the records of one of them to choose from. */
import { useState } from "preact/hooks";
import type { Words } from "../../i18n/en.ts";
import { COMPOSE_WORDS } from "../../i18n/parts/compose.ts";
import type { Draft, DraftRecord, RecordList } from "../../model/draft/draft.ts";
import { useWords } from "../../ui/context.ts";
import { nameOf, sayTie } from "../../ui/record/draft-names.ts";

/** In the order of the mock-up's tabs; the atlas itself comes last. */
export const TABS = [
  "events",
  "actors",
  "places",
  "relations",
  "questions",
  "sources",
  "steps",
  "head",
] as const;
export type RecordTab = (typeof TABS)[number];

interface TabsProps {
  readonly draft: Draft;
  readonly current: RecordTab;
  readonly onTab: (tab: RecordTab) => void;
}

export function RecordTabs({ draft, current, onTab }: TabsProps) {
  const words = useWords();
  const own = useWords(COMPOSE_WORDS).records;
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const way = words.dir === "rtl" ? -step : step;
    const next = TABS[(TABS.indexOf(current) + way + TABS.length) % TABS.length] ?? current;
    onTab(next);
    document.getElementById(`compose-tab-${next}`)?.focus();
  };
  return (
    <div class="compose-tabs" role="tablist" aria-label={own.name} onKeyDown={move}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`compose-tab-${tab}`}
          aria-selected={tab === current}
          aria-controls="compose-records"
          tabIndex={tab === current ? 0 : -1}
          onClick={() => onTab(tab)}
        >
          {own.lists[tab]}
          {tab !== "head" && <small>{draft.lists[tab].length}</small>}
        </button>
      ))}
    </div>
  );
}

interface ChipsProps {
  readonly draft: Draft;
  readonly list: RecordList & keyof (typeof COMPOSE_WORDS)["en"]["records"]["fresh"];
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
  readonly onNew: () => void;
}

/** So many are seen at once; the rest are found by typing. */
const MOST = 60;

export function RecordChips({ draft, list, openId, onOpen, onNew }: ChipsProps) {
  const words = useWords();
  const own = useWords(COMPOSE_WORDS).records;
  const [typed, setTyped] = useState("");
  const records = draft.lists[list] as readonly DraftRecord<RecordList>[];
  const wanted = typed.trim().toLowerCase();
  const called = (record: DraftRecord<RecordList>) =>
    callRecord(list, record, draft, words, own.untitled);
  const found = wanted
    ? records.filter((one) => called(one).toLowerCase().includes(wanted))
    : records;
  const near = Math.max(0, found.findIndex(({ id }) => id === openId) - MOST / 2);
  const shown = found.length > MOST ? found.slice(near, near + MOST) : found;
  return (
    <div class="compose-chips">
      {records.length > MOST && (
        <input
          type="search"
          aria-label={own.lists[list]}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      )}
      {shown.map((record) => (
        <button
          key={record.id}
          type="button"
          class="compose-chip"
          aria-pressed={record.id === openId}
          onClick={() => onOpen(record.id)}
        >
          {list === "events" && <b>{records.indexOf(record) + 1}</b>}
          <span dir="auto">{called(record)}</span>
        </button>
      ))}
      {found.length > shown.length && <small>{`${shown.length} / ${found.length}`}</small>}
      {list !== "factions" && (
        <button type="button" class="compose-new" onClick={onNew}>
          + {own.fresh[list]}
        </button>
      )}
    </div>
  );
}

/** @param untitled for a record that has no name yet */
export function callRecord(
  list: RecordList,
  record: DraftRecord<RecordList>,
  draft: Draft,
  words: Words,
  untitled: string,
): string {
  if (list === "relations") return sayTie(record as DraftRecord<"relations">, draft, words);
  const short = "short" in record ? record.short : undefined;
  const name = short || nameOf(record as Parameters<typeof nameOf>[0], words);
  return name === record.id && list === "events" ? untitled : name;
}
