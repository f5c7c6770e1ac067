/** The document as a column of compose: its text with marks and suggestions, what the signs mean, and what is left to look at. */
import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { COMPOSE_WORDS } from "../../i18n/parts/compose.ts";
import { ACCOUNTS_WORDS } from "../../i18n/parts/compose-accounts.ts";
import type { MarkingGround } from "../../model/draft/marking/marking.ts";
import { select } from "../../state/store.ts";
import { useWords } from "../../ui/context.ts";
import type { DocumentHandlers } from "../../views/document/document-model.ts";
import { mountDocument } from "../../views/document/document-view.ts";
import { type Compose, useCompose, useDraft, usePage } from "./compose-context.ts";
import { DocumentFoot } from "./document-foot.tsx";
import { documentModel, recordOfMark } from "./document-model.ts";
import { markByHand } from "./mark-by-hand.ts";
import { openThing } from "./open-thing.ts";
import "./document-column.css";

interface Props {
  readonly readTime: MarkingGround["readTime"];
  /** Opens the text of a document that is not at hand. */
  readonly onGiveText: (source: string) => void;
  /** Takes a further document. */
  readonly onAdd: () => void;
}

export function DocumentColumn({ readTime, onGiveText, onAdd }: Props) {
  const own = useWords(COMPOSE_WORDS);
  const accounts = useWords(ACCOUNTS_WORDS);
  const source = usePage((state) => state.source);
  const sources = useDraft(({ draft }) => draft.lists.sources);
  const hasText = useDraft(({ texts }) => source !== null && texts[source] !== undefined);
  const record = sources.find(({ id }) => id === source);
  return (
    <section class="compose-document" aria-label={own.document.name} tabIndex={-1}>
      <header class="compose-head">
        <h2>{own.document.name}</h2>
        <DocumentChoice />
        <button type="button" class="small" aria-label={accounts.addDocument} onClick={onAdd}>
          {accounts.add}
        </button>
        <small>{own.head.stays}</small>
      </header>
      {hasText ? (
        <Pane readTime={readTime} />
      ) : (
        <div class="compose-no-text">
          <p>{own.document.noText}</p>
          {record && source !== null && (
            <button type="button" onClick={() => onGiveText(source)}>
              {own.document.giveText}
            </button>
          )}
        </div>
      )}
      <DocumentFoot />
    </section>
  );
}

/** Where a draft has several documents, which is shown. */
function DocumentChoice() {
  const { page } = useCompose();
  const own = useWords(COMPOSE_WORDS);
  const source = usePage((state) => state.source);
  const sources = useDraft(({ draft }) => draft.lists.sources);
  const documents = sources.filter((one) => "type" in one && one.type === "document");
  const nameOf = (one: (typeof documents)[number]) => ("title" in one && one.title) || one.id;
  const [only] = documents;
  // That it was added can be taken back.
  const isGone = documents.every(({ id }) => id !== source);
  useEffect(() => {
    if (isGone) page.setState({ source: only?.id ?? null });
  }, [isGone, page, only?.id]);
  if (documents.length <= 1) return <span class="compose-of">{only ? nameOf(only) : ""}</span>;
  return (
    <select
      aria-label={own.document.name}
      value={source ?? ""}
      onChange={({ currentTarget }) => page.setState({ source: currentTarget.value })}
    >
      {documents.map((one) => (
        <option key={one.id} value={one.id}>
          {nameOf(one)}
        </option>
      ))}
    </select>
  );
}

function Pane({ readTime }: Pick<Props, "readTime">) {
  const compose = useCompose();
  const root = useRef<HTMLDivElement>(null);
  const words = useWords(COMPOSE_WORDS);
  const said = useMemo(() => textsOf(words), [words]);
  useLayoutEffect(() => {
    if (!root.current) return;
    const handlers = handlersOf(compose, readTime);
    const onOpenMark = (key: string) => {
      handlers.onOpenMark(key);
      drawDue();
    };
    const view = mountDocument(root.current, { ...handlers, onOpenMark });
    let due = 0;
    const draw = () => {
      due = 0;
      const { source, reading } = compose.page.getState();
      const suggestions = reading.type === "read" ? reading.suggestions : [];
      const model = documentModel(compose.session.store.getState(), source, suggestions, said);
      if (model) view.update(model);
    };
    const soon = () => {
      due ||= requestAnimationFrame(draw);
    };
    const drawDue = () => {
      if (due === 0) return;
      cancelAnimationFrame(due);
      draw();
    };
    const stops = [
      compose.session.store.subscribe(soon),
      compose.page.subscribe(soon),
      hearFirst(root.current, drawDue),
    ];
    draw();
    return () => {
      for (const stop of stops) stop();
      cancelAnimationFrame(due);
      view.destroy();
    };
  }, [compose, readTime, said]);
  return <div class="compose-pane" ref={root} />;
}

/**
 * What is done next must meet what was done before, though the frame that draws it is still to come. Not so a press of the
 * pointer: the browser has chosen already what it falls on, and a second click on a word that is drawn anew marks nothing.
 */
function hearFirst(root: HTMLElement, task: () => void): () => void {
  const gone = new AbortController();
  for (const name of ["keydown", "input", "focus"])
    root.addEventListener(name, task, { capture: true, signal: gone.signal });
  return () => gone.abort();
}

function handlersOf(compose: Compose, readTime: Props["readTime"]): DocumentHandlers {
  const { session, page, preview } = compose;
  return {
    onSelect: (selection) => {
      session.select(selection);
      if (selection) page.setState({ notice: null, suggestion: null });
    },
    onAction: (action, selection) => markByHand(compose, action, selection, readTime),
    onOpenMark: (key) => {
      const record = recordOfMark(session.store.getState().draft, key);
      if (!record) return;
      session.open(record);
      const thing = openThing(record);
      if (thing) select(preview.store, thing);
    },
    onOpenSuggestion: (key) => page.setState({ suggestion: key, notice: null }),
    onHoverMark: session.hover,
  };
}

function textsOf({ document, suggestions }: (typeof COMPOSE_WORDS)["en"]) {
  return {
    words: document,
    actions: document.actions,
    label: (kind: keyof typeof document.kinds, name: string) =>
      document.label(document.kinds[kind], name),
    suggested: (kind: keyof typeof suggestions.one, name: string) =>
      document.suggested(suggestions.one[kind], name),
  };
}
