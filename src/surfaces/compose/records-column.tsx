/** The records as a column of compose: which lists there are, the records of one, and the form of the one that is open. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { COMPOSE_WORDS } from "../../i18n/parts/compose.ts";
import type { Draft, DraftRecord, RecordKey, RecordList } from "../../model/draft/draft.ts";
import { accountAt } from "../../model/draft/finding.ts";
import { newId } from "../../model/draft/ids.ts";
import { makeEvidence } from "../../model/draft/make-evidence.ts";
import { indexMarks, passagesOf } from "../../model/draft/passages.ts";
import { accountsIn } from "../../model/draft/told.ts";
import { zoneOf } from "../../model/draft/zone-of.ts";
import { boundsShown, windowShown } from "../../state/plan/view-shown.ts";
import { select } from "../../state/store.ts";
import { useWords } from "../../ui/context.ts";
import { keepFocus } from "../../ui/keep-focus.ts";
import type { FactName, FormTools, RecordNews } from "../../ui/record/form-tools.ts";
import { RecordForm } from "../../ui/record/record-form.tsx";
import { type Compose, useCompose, useDraft, usePage } from "./compose-context.ts";
import { focusForm, focusText } from "./focus.ts";
import { shownDocument } from "./mark-by-hand.ts";
import { MatchBox } from "./match-box.tsx";
import { beginRecord } from "./new-record.ts";
import { openThing } from "./open-thing.ts";
import { pickOnMap } from "./pick-on-map.ts";
import { Proposals } from "./proposals.tsx";
import { RecordChips, type RecordTab, RecordTabs } from "./record-chips.tsx";
import { RecordHead } from "./record-head.tsx";
import { searchTowns } from "./search-towns.ts";
import { showInDocument } from "./show-in-document.ts";
import type { DraftChecked } from "./use-check.ts";
import "./records-column.css";

interface Props {
  readonly readTime: FormTools["readTime"];
  readonly checked: DraftChecked | null;
}

export function RecordsColumn({ readTime, checked }: Props) {
  const compose = useCompose();
  const { session } = compose;
  const own = useWords(COMPOSE_WORDS).records;
  const draft = useDraft((state) => state.draft);
  const open = useDraft((state) => state.open);
  const [chosen, setChosen] = useState<RecordTab>("events");
  // What is opened elsewhere brings its list; sides, reasons and gaps are written with what they belong to.
  const tab = tabOf(open) ?? chosen;
  const tools = useTools(compose, readTime);
  const choose = (next: RecordTab) => {
    setChosen(next);
    const [first] = next === "head" ? [] : draft.lists[next];
    openRecord(compose, next === "head" || !first ? null : { list: next, id: first.id });
  };
  const record = find(draft, open);
  const begin = (list: RecordList) => {
    const { operation, id } = beginRecord(draft, list);
    session.run(operation, { label: { action: "add", list, name: "" } });
    openRecord(compose, { list, id });
    focusForm();
  };
  const column = useRef<HTMLElement>(null);
  // What is removed gives the focus to the fact that it stood in, or to all that is told of the record.
  useEffect(() => (column.current ? keepFocus(column.current) : undefined), []);
  return (
    <section
      class="compose-records"
      ref={column}
      aria-label={own.name}
      tabIndex={-1}
      onKeyDown={backToText}
    >
      <h2 class="sr-only">{own.name}</h2>
      <RecordTabs draft={draft} current={tab} onTab={choose} />
      {tab !== "head" && (
        <RecordChips
          draft={draft}
          list={tab}
          openId={open?.id ?? null}
          onOpen={(id) => openRecord(compose, { list: tab, id })}
          onNew={() => begin(tab)}
        />
      )}
      <div
        id="compose-records"
        role="tabpanel"
        tabIndex={-1}
        aria-labelledby={`compose-tab-${tab}`}
      >
        {tab === "head" ? (
          <RecordForm tools={tools} open="head" />
        ) : open && record ? (
          <>
            <RecordHead open={open} record={record} />
            {open.list === "events" && <MatchBox event={open.id} />}
            {open.list === "events" && <Proposals />}
            <RecordForm tools={tools} open={open} news={newsOf(draft, open, checked)} />
          </>
        ) : (
          <p class="compose-none">{draft.lists[tab].length === 0 ? own.none[tab] : own.pick}</p>
        )}
      </div>
    </section>
  );
}

/** Whatever has no use for Escape itself leaves it for the way back to the text. */
function backToText(event: KeyboardEvent): void {
  if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
  event.preventDefault();
  focusText();
}

function tabOf(open: RecordKey | null): RecordTab | null {
  switch (open?.list) {
    case undefined:
    case "inferences":
    case "gaps":
      return null;
    case "factions":
      return "actors";
    default:
      return open?.list ?? null;
  }
}

function find(draft: Draft, open: RecordKey | null): DraftRecord<RecordList> | undefined {
  const records = (open ? draft.lists[open.list] : []) as readonly DraftRecord<RecordList>[];
  return records.find(({ id }) => id === open?.id);
}

function openRecord({ session, preview }: Compose, record: RecordKey | null): void {
  session.open(record);
  const thing = record && openThing(record);
  if (thing) select(preview.store, thing);
}

function useTools(compose: Compose, readTime: FormTools["readTime"]): FormTools {
  const words = useWords();
  const draft = useDraft((state) => state.draft);
  const selection = useDraft((state) => state.selection);
  const texts = useDraft((state) => state.texts);
  const shownSource = usePage((state) => state.source);
  return useMemo((): FormTools => {
    const document = selection && shownDocument(compose);
    const source = draft.lists.sources.find(({ id }) => id === document?.source);
    const paragraphs = source && "paragraphs" in source ? (source.paragraphs ?? []) : [];
    const made = document && selection ? makeEvidence(document, paragraphs, selection) : null;
    return {
      draft,
      words,
      zone: zoneOf(draft),
      run: (operation, { label, mark = null }) =>
        void compose.session.run(operation, {
          label: { action: "change", list: "head", name: label },
          mark,
        }),
      newId: (list, name) => newId(draft, list, name),
      selected: made?.ok ? made.value : null,
      shownSource,
      onShowSource: (source) => {
        if (texts[source] !== undefined) compose.page.setState({ source });
      },
      readTime,
      searchTowns: (text) => searchTowns(text, draft),
      onPickOnMap: (onPicked) => pickOnMap(compose, onPicked),
      viewShown: () => {
        const state = compose.preview.store.getState();
        return { bounds: boundsShown(state), window: windowShown(state) };
      },
      onShowEvidence: (evidence) => showInDocument(compose, evidence),
    };
  }, [compose, draft, selection, words, readTime, texts, shownSource]);
}

/** What each piece of evidence shows, and what the check says of the record's parts. */
function newsOf(draft: Draft, open: RecordKey, checked: DraftChecked | null): RecordNews {
  const passages = passagesOf(draft, open, indexMarks(draft.lists.marks));
  const showsUnder = (holder: string) =>
    passages
      .filter(({ evidence }) => evidence.pointer.startsWith(`${holder}/evidence/`))
      .map(({ shows }) => shows as readonly FactName[]);
  const event = open.list === "events" && draft.lists.events.find(({ id }) => id === open.id);
  const accounts = (event && accountsIn(event)) || [];
  const findings = (checked?.findings ?? []).flatMap(({ finding, says }) => {
    const { place, severity } = finding;
    if (place.type !== "record" || place.list !== open.list || place.id !== open.id) return [];
    if (place.part === null || severity === "fine") return [];
    const account = accountAt(place.pointer);
    const part = (account?.part ?? place.part) as FactName;
    const blocks = severity === "blocks";
    return [{ part, blocks, says, ...(account && { account: account.index }) }];
  });
  const accountShows = accounts.map((_, index) => showsUnder(`/accounts/${index}`));
  return { shows: showsUnder(""), accountShows, findings };
}
