/** The page of compose: the document, the records and the atlas side by side; on a phone one of them at a time. */
import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import { COMPOSE_WORDS } from "../../i18n/parts/compose.ts";
import type { RecordKey } from "../../model/draft/draft.ts";
import type { Lang } from "../../model/languages.ts";
import { useWords } from "../../ui/context.ts";
import { type Compose, useCompose } from "./compose-context.ts";
import { ComposeHead } from "./compose-head.tsx";
import { DocumentColumn } from "./document-column.tsx";
import { afterDrawing, listenToFacts, listenToPanes } from "./focus.ts";
import { openThing, recordOfThing } from "./open-thing.ts";
import { PageDialog } from "./page-dialog.tsx";
import { PreviewColumn } from "./preview-column.tsx";
import { timeReader } from "./reading/time-reader.ts";
import { useReading } from "./reading/use-reading.ts";
import { RecordsColumn } from "./records-column.tsx";
import { takeBack } from "./take-back.ts";
import { Troubles } from "./troubles.tsx";
import { useCheck } from "./use-check.ts";
import "./compose.css";

interface Props {
  readonly onLanguage: (lang: Lang) => void;
  readonly onDrafts: () => void;
  readonly onGiveText: (source: string) => void;
  readonly onAddDocument: () => void;
}

const PANES = ["document", "records", "preview"] as const;
type Pane = (typeof PANES)[number];

export function ComposePage({ onLanguage, onDrafts, onGiveText, onAddDocument }: Props) {
  const compose = useCompose();
  const own = useWords(COMPOSE_WORDS);
  const checked = useCheck();
  const [pane, setPane] = useState<Pane>("document");
  const readTime = useMemo(() => timeReader(compose), [compose]);
  useReading(compose);
  useLayoutEffect(() => follow(compose), [compose]);
  useLayoutEffect(() => listenToUndo(compose), [compose]);
  useLayoutEffect(listenToPanes, []);
  useLayoutEffect(listenToFacts, []);
  const showFindings = () => {
    setPane("preview");
    afterDrawing(() => document.getElementById("compose-findings")?.focus());
  };
  return (
    <div class={`compose is-${pane}`}>
      <ComposeHead
        checked={checked}
        onLanguage={onLanguage}
        onCheck={showFindings}
        onDrafts={onDrafts}
      />
      <Troubles />
      <nav class="compose-panes" aria-label={own.name}>
        {PANES.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === pane}
            onClick={() => setPane(name)}
          >
            {own.panes[name]}
          </button>
        ))}
      </nav>
      <main class="compose-columns">
        <DocumentColumn {...{ readTime, onGiveText }} onAdd={onAddDocument} />
        <RecordsColumn readTime={readTime} checked={checked} />
        <PreviewColumn checked={checked} />
      </main>
      <PageDialog blocking={checked?.blocking ?? 0} />
    </div>
  );
}

/** The preview shows each change once it is drawn, and selects what is open in the form; what is selected there is opened. */
function follow({ session, preview }: Compose): () => void {
  let due = 0;
  let shown: RecordKey | null = null;
  const draw = () => {
    due = 0;
    const { draft, open } = session.store.getState();
    preview.show(draft);
    if (open === shown) return;
    shown = open;
    preview.select(open && openThing(open));
  };
  const stopDraft = session.store.subscribe((state, before) => {
    if (state.draft !== before.draft || state.open !== before.open)
      due ||= requestAnimationFrame(draw);
  });
  const stopViews = preview.store.subscribe(
    ({ selected }) => selected,
    (selected) => {
      const record = recordOfThing(selected);
      const { open } = session.store.getState();
      if (record && (open?.list !== record.list || open.id !== record.id)) session.open(record);
    },
  );
  return () => {
    cancelAnimationFrame(due);
    stopDraft();
    stopViews();
  };
}

/** Ctrl+Z and Ctrl+Shift+Z everywhere: a field's own letters are part of the draft's history. */
function listenToUndo(compose: Compose): () => void {
  const gone = new AbortController();
  addEventListener(
    "keydown",
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const isRedo = (key === "z" && event.shiftKey) || key === "y";
      if (key !== "z" && !isRedo) return;
      const isSearching =
        event.target instanceof HTMLInputElement && event.target.type === "search";
      if (isSearching) return;
      event.preventDefault();
      if (isRedo) compose.session.redo();
      else takeBack(compose);
    },
    { signal: gone.signal },
  );
  return () => gone.abort();
}
