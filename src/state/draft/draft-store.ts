/** The store of the compose page, and what a person does to it. Each change is shown at once and goes on to be kept. */
import { createStore } from "zustand/vanilla";
import { applyDraftOperation } from "../../model/draft/apply-operation.ts";
import type { Draft, RecordKey } from "../../model/draft/draft.ts";
import { joinDraftOperations } from "../../model/draft/join-operations.ts";
import type { DraftOperation, Put } from "../../model/draft/operation.ts";
import type { Offsets } from "../../model/thing.ts";
import { clashesIn, joinWritten, nameOf, partsWritten, type Written } from "./clashes.ts";
import type {
  Change,
  ChangeLabel,
  DraftState,
  GivenText,
  History,
  PartClash,
} from "./draft-state.ts";
import { makeChangeKey, NO_HISTORY, newest } from "./history.ts";

interface Options {
  readonly draft: Draft;
  /** By the ids of their sources. */
  readonly texts: Readonly<Record<string, string>>;
  /** Of the draft, as it was kept. */
  readonly history?: History;
  /** Takes each change on its way to where the draft is kept. */
  readonly onRun: (operation: DraftOperation, mark: string | null, text?: GivenText) => void;
}

interface How {
  readonly label: ChangeLabel;
  /** Changes with the same mark, one after another, are taken back together. */
  readonly mark?: string | null;
  /** The document's text that comes with it. */
  readonly text?: GivenText;
}

export function createDraftStore(options: Options) {
  const { onRun } = options;
  const store = createStore<DraftState>(() => stateAtFirst(options));
  /** In the field that is being written in. */
  let written: { readonly mark: string | null; readonly parts: Written } = {
    mark: null,
    parts: [],
  };
  const remember = (before: Draft, operation: DraftOperation, mark: string | null) => {
    const parts = mark === null ? [] : partsWritten(before, store.getState().draft, operation);
    written = { mark, parts: mark === written.mark ? joinWritten(written.parts, parts) : parts };
  };

  const run = (operation: DraftOperation, { label, mark = null, text }: How): boolean => {
    const { draft: before, texts, undo } = store.getState();
    const change = withWas(before, operation);
    const { draft, inverse } = applyDraftOperation(before, change);
    if (!inverse) return false;
    store.setState({
      draft,
      ...withText(texts, text),
      undo: withChange(undo, {
        key: makeChangeKey(),
        ...{ label, operation: inverse, mark },
        ...textBefore(texts, text),
      }),
      redo: [],
    });
    remember(before, change, mark);
    onRun(change, mark, text);
    return true;
  };
  const takeBack = (from: "undo" | "redo"): ChangeLabel | null => {
    const to = from === "undo" ? "redo" : "undo";
    for (let changes = store.getState()[from]; ; changes = changes.slice(0, -1)) {
      const change = changes.at(-1);
      store.setState({ [from]: changes.slice(0, -1) });
      if (!change) return null;
      const { label, operation, text } = change;
      const { draft, inverse } = applyDraftOperation(store.getState().draft, operation);
      // Another tab may have taken away what it was about.
      if (!inverse) continue;
      const { texts } = store.getState();
      const back: Change = {
        key: makeChangeKey(),
        ...{ label, operation: inverse, mark: null },
        ...textBefore(texts, text),
      };
      store.setState((now) => ({
        draft,
        ...withText(texts, text),
        [to]: newest([...now[to], back]),
      }));
      written = { mark: null, parts: [] };
      onRun(operation, null, text);
      return label;
    }
  };

  return {
    store,
    /** @returns whether anything changed */
    run,
    /** @returns what was taken back; null where there was nothing */
    undo: () => takeBack("undo"),
    /** @returns what was done again; null where there was nothing */
    redo: () => takeBack("redo"),
    open: (open: RecordKey | null) => store.setState({ open }),
    /** @param selection in code points of the document's text */
    select: (selection: Offsets | null) => store.setState({ selection }),
    hover: (hovered: string | null) => store.setState({ hovered }),
    addText: (source: string, text: string) =>
      store.setState((now) => ({ texts: { ...now.texts, [source]: text } })),
    /** What other tabs have done as well can be taken back here. */
    takeHistory: ({ undo, redo }: History) => store.setState({ undo, redo }),
    tell: (trouble: DraftState["trouble"]) => store.setState({ trouble }),
    /** Takes up the draft as it is kept. @param texts that came from another tab */
    take: (draft: Draft, texts: DraftState["texts"] = {}) => {
      const fresh = clashesIn(draft, written.parts);
      const names = new Set(fresh.map(nameOf));
      store.setState((now) => ({
        draft,
        texts: { ...now.texts, ...texts },
        clashes: [...now.clashes.filter((one) => !names.has(nameOf(one))), ...fresh],
      }));
    },
    /** Ends a clash: with what this tab wrote, or with what is kept. */
    settle: (clash: PartClash, whose: "mine" | "theirs") => {
      written = { mark: null, parts: [] };
      store.setState(({ clashes }) => ({ clashes: clashes.filter((one) => one !== clash) }));
      const operation = whose === "mine" ? putMine(store.getState().draft, clash) : null;
      const { list } = clash;
      if (operation) run(operation, { label: { action: "change", list, name: "" } });
    },
  };
}

function stateAtFirst({ draft, texts, history = NO_HISTORY }: Options): DraftState {
  return {
    draft,
    texts,
    open: null,
    selection: null,
    hovered: null,
    undo: history.undo,
    redo: history.redo,
    trouble: null,
    clashes: [],
  };
}

/** The letters of one visit to a field are one change. */
function withChange(undo: readonly Change[], change: Change): readonly Change[] {
  const before = undo.at(-1);
  if (change.mark === null || before?.mark !== change.mark) return newest([...undo, change]);
  const { operation: later } = change;
  const { operation: earlier } = before;
  const operation = joinDraftOperations(later, earlier) ?? {
    type: "batch",
    operations: [later, earlier],
  };
  return [...undo.slice(0, -1), { ...before, operation }];
}

function withText(texts: DraftState["texts"], given: GivenText | undefined) {
  if (!given) return {};
  const { [given.source]: _, ...others } = texts;
  return { texts: given.text === null ? others : { ...others, [given.source]: given.text } };
}

/** What brings back the text that is there before another is given. */
function textBefore(
  texts: DraftState["texts"],
  given: GivenText | undefined,
): { readonly text?: GivenText } {
  return given ? { text: { source: given.source, text: texts[given.source] ?? null } } : {};
}

/** A record is put in the place of the one that is shown: so that of another tab's only what was changed here gives way. */
function withWas(draft: Draft, operation: DraftOperation): DraftOperation {
  if (operation.type === "batch" || operation.type !== "put" || operation.was) return operation;
  const records = draft.lists[operation.list] as readonly { readonly id: string }[];
  const was = records.find(({ id }) => id === operation.record.id);
  return was ? ({ ...operation, was } as Put) : operation;
}

function putMine(draft: Draft, { list, id, part, mine }: PartClash): DraftOperation | null {
  if (list === "head") return { type: "head", changes: { [part]: mine } };
  const records = draft.lists[list] as readonly { readonly id: string }[];
  const was = records.find((record) => record.id === id);
  return was ? ({ type: "put", list, record: { ...was, [part]: mine }, was } as Put) : null;
}
