/** The lists of a draft as tabs with their counts, and the records of one of them to choose from. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Words } from "../../i18n/en.ts";
import { COMPOSE_WORDS } from "../../i18n/parts/compose.ts";
import { numberOf, toneOfFaction } from "../../model/atlas.ts";
import type { Draft, DraftRecord, RecordList } from "../../model/draft/draft.ts";
import type { ActorId, EventId } from "../../model/schema/common.ts";
import { useAtlas, useWords } from "../../ui/context.ts";
import { nameOf, sayTie } from "../../ui/record/draft-names.ts";
import { EventMark, FactionSymbol } from "../../ui/symbols.tsx";

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
  useEffect(() => keepInSight(document.getElementById(`compose-tab-${current}`)), [current]);
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
  const found = useOrder(list, records).filter(
    (one) => !wanted || called(one).toLowerCase().includes(wanted),
  );
  const chips = useRef<HTMLDivElement>(null);
  useEffect(() => keepInSight(chips.current?.querySelector('[aria-pressed="true"]')), [openId]);
  const near = Math.max(0, found.findIndex(({ id }) => id === openId) - MOST / 2);
  const shown = found.length > MOST ? found.slice(near, near + MOST) : found;
  return (
    <div class="compose-chips">
      <div class="compose-chips-row" ref={chips}>
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
            <RecordSign list={list} id={record.id} />
            <span dir="auto">{called(record)}</span>
          </button>
        ))}
        {found.length > shown.length && <small>{`${shown.length} / ${found.length}`}</small>}
      </div>
      {list !== "factions" && (
        <button type="button" class="compose-new" onClick={onNew}>
          + {own.fresh[list]}
        </button>
      )}
    </div>
  );
}

/** Events as the atlas numbers them, in the order of time. */
function useOrder<One extends DraftRecord<RecordList>>(
  list: RecordList,
  records: readonly One[],
): readonly One[] {
  const atlas = useAtlas((state) => state.atlas);
  if (list !== "events") return records;
  const numbers = new Map(
    [...atlas.events.keys()].map((id) => [id as string, numberOf(atlas, id)]),
  );
  const last = numbers.size + 1;
  return records.toSorted((a, b) => (numbers.get(a.id) ?? last) - (numbers.get(b.id) ?? last));
}

/** As the atlas draws it: an event's number in its side's outline, an actor's or a side's shape. */
export function RecordSign({ list, id }: { readonly list: RecordList; readonly id: string }) {
  const atlas = useAtlas((state) => state.atlas);
  if (list === "events") {
    const facts = atlas.events.get(id as EventId);
    return facts ? <EventMark facts={facts} showsPlace={false} /> : null;
  }
  if (list !== "actors") return null;
  const actor = atlas.actors.get(id as ActorId);
  return actor ? <FactionSymbol of={toneOfFaction(atlas, actor.faction)} /> : null;
}

/** Along its row alone: the page does not move. */
function keepInSight(one: Element | null | undefined): void {
  const row = one?.parentElement;
  if (!one || !row) return;
  const [at, room] = [one.getBoundingClientRect(), row.getBoundingClientRect()];
  if (at.left < room.left) row.scrollBy({ left: at.left - room.left - 24 });
  else if (at.right > room.right) row.scrollBy({ left: at.right - room.right + 24 });
}

/** Of these an id is never the name. */
const TITLED: ReadonlySet<RecordList> = new Set(["events", "questions", "steps"]);

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
  return name === record.id && TITLED.has(list) ? untitled : name;
}
