/**
 * Keeps one tab's draft: in the browser as long as that works, else in the tab alone, which is said.
 *
 *     page
 *     session   what is shown, what waits for its turn, what can be taken back (`draft-session`, with `state/draft`)
 *     keeping   the draft that counts, and where it is; why the browser does not keep it (here)
 *     storage   what the browser keeps, for all tabs (`stored-draft`, by `drafts-database`)
 *
 * A change goes down from one to the next. What came of it, and what other tabs have done, comes up: by `onHeld`, `onTrouble` and
 * `onNews`.
 */
import { applyDraftOperation } from "../../../model/draft/apply-operation.ts";
import { differenceBetween } from "../../../model/draft/difference.ts";
import type { Draft } from "../../../model/draft/draft.ts";
import type { DraftOperation } from "../../../model/draft/operation.ts";
import type { DraftTrouble, GivenText, History } from "../../../state/draft/draft-state.ts";
import { joinHistories, NO_HISTORY } from "../../../state/draft/history.ts";
import { openChannel } from "../../../state/open-channel.ts";
import { type Changed, changeRows, type Row, readRows } from "./drafts-database.ts";
import { asideRows } from "./put-aside.ts";
import {
  type Contents,
  type DraftReading,
  rowsBetween,
  rowsOf,
  summaryRow,
  textRow,
  toReading,
  toSummary,
} from "./stored-draft.ts";
import { historyRows, toHistory } from "./stored-history.ts";

interface Handlers {
  /** Another tab has changed the draft. */
  readonly onNews: () => void;
  /** The draft as it stands now, where that is not this tab's doing alone. */
  readonly onHeld: (contents: Contents) => void;
  /** What this tab can take back and do again now. */
  readonly history: () => History;
  /** The history as it is kept, with what other tabs did, and what this tab's was when it was written. */
  readonly onHistory: (kept: History, seen: History) => void;
  readonly onTrouble: (trouble: DraftTrouble | null) => void;
}

/** What a tab begins with. */
export interface Start extends Contents {
  readonly key: string;
  /** Of what is kept; null where nothing is, because the browser would not. */
  readonly revision: number | null;
  readonly history: History;
  readonly trouble: DraftTrouble | null;
}

/** As it is kept now with its history, and the number of the change that made it so. */
type Kept = Contents & { readonly revision: number; readonly history: History };

interface Outcome {
  readonly kept: Kept;
  /** Whether there is something in it that was not here. */
  readonly isNews: boolean;
}

/** How a change makes what is kept next, of what is kept. */
type Change = (contents: Contents) => Contents;

export type DraftKeeping = ReturnType<typeof createDraftKeeping>;

/** Tabs tell each other of a change of this draft under this name; the message says nothing more. */
export function draftChannel(key: string): string {
  return `dispatch-atlas draft ${key}`;
}

export function createDraftKeeping(start: Start, handlers: Handlers) {
  const { onNews, onHeld, onTrouble, onHistory, history } = handlers;
  const { key } = start;
  /** As it is kept, or where none can be, as this tab has made it. */
  let held: Contents = start;
  /** What the browser last kept. */
  let kept: Kept | null = start.revision === null ? null : { ...start, revision: start.revision };
  let { trouble } = start;
  const channel = openChannel(draftChannel(key));
  channel?.addEventListener("message", onNews);

  const become = (next: DraftTrouble | null) => {
    trouble = next;
    onTrouble(next);
  };
  const hold = (next: Kept, isNews: boolean, seen: History) => {
    kept = next;
    held = next;
    if (!isNews) return;
    onHeld(next);
    onHistory(next.history, seen);
  };
  const isAdrift = () => trouble !== null && trouble.type !== "corrupted";
  const fail = (fault: unknown) => become({ type: isFull(fault) ? "full" : "blocked" });
  const carryOut = async (work: (mine: History) => Promise<Outcome | null>): Promise<boolean> => {
    const mine = history();
    try {
      const outcome = await work(mine);
      if (!outcome) become({ type: "deleted" });
      else {
        channel?.postMessage("changed");
        hold(outcome.kept, outcome.isNews, mine);
      }
      return outcome !== null;
    } catch (fault) {
      fail(fault);
      return false;
    }
  };
  const change = async (make: Change): Promise<void> => {
    const isKept = !isAdrift() && (await carryOut((mine) => changeKept(key, kept, mine, make)));
    if (!isKept) held = make(held);
  };

  return {
    /** Takes up what the browser keeps. */
    async look(): Promise<void> {
      if (isAdrift()) return;
      try {
        const rows = await readRows(key);
        const reading = toReading(rows);
        if (reading.type === "none") become({ type: "deleted" });
        if (reading.type !== "kept" || reading.revision === kept?.revision) return;
        const seen = kept?.history ?? NO_HISTORY;
        hold({ ...reading, history: toHistory(rows) }, true, seen);
      } catch (fault) {
        fail(fault);
      }
    },
    /** Applies an operation to the draft that is kept, or where none can be, to the one held here. */
    keep: (operation: DraftOperation): Promise<void> =>
      change(({ draft, texts }) => ({ draft: applyDraftOperation(draft, operation).draft, texts })),
    /** Keeps a document's text, or that there is none any more. */
    keepText: ({ source, text }: GivenText): Promise<void> =>
      change(({ draft, texts: { [source]: _, ...others } }) => ({
        draft,
        texts: text === null ? others : { ...others, [source]: text },
      })),
    /** Puts all that was worked on without storage into it. @returns whether that went well */
    async keepAll(): Promise<boolean> {
      const isKept = await carryOut((mine) => rescue(key, kept, held, mine));
      if (isKept) become(null);
      return isKept;
    },
    /** The note about what was put aside has been read. */
    dismiss: () => become(null),
    /** Hears of nothing any more. */
    close: () => channel?.close(),
  };
}

/** @returns null where the draft is there no more */
function changeKept(
  key: string,
  kept: Kept | null,
  mine: History,
  make: Change,
): Promise<Outcome | null> {
  const changed = (before: Kept, isNews: boolean, more: readonly Row[]): Changed<Outcome> => {
    const history = joinHistories(kept?.history ?? NO_HISTORY, mine, before.history);
    const after = { ...make(before), revision: before.revision + 1, history };
    const rows = [...more, ...rowsOfChange(key, before, after)];
    return { rows, value: { kept: after, isNews } };
  };
  return changeRows<Outcome | null>(key, {
    byFirst: (first) => {
      if (first === undefined) return { rows: [], value: null };
      const isKnown = toSummary(first)?.revision === kept?.revision;
      return kept && isKnown ? changed(kept, false, []) : null;
    },
    byAll: (rows) => {
      const reading = { ...keptOf(toReading(rows)), history: toHistory(rows) };
      return changed(reading, true, [...reading.upgraded, ...asideRows(key, reading.faulty)]);
    },
  });
}

function rowsOfChange(key: string, before: Omit<Kept, "revision">, after: Kept): readonly Row[] {
  const texts = Object.entries(after.texts).filter(([id, text]) => before.texts[id] !== text);
  const gone = Object.keys(before.texts).filter((id) => after.texts[id] === undefined);
  return [
    ...rowsBetween(key, before.draft, after.draft),
    ...texts.map(([id, text]) => textRow(key, id, text)),
    ...gone.map((id) => ({ ...textRow(key, id, ""), value: undefined })),
    ...historyRows(key, before.history, after.history),
    summaryRow(key, after, after.revision),
  ];
}

/** What this tab made since the browser last kept it is done to what is kept now; where nothing is, all is written. */
function rescue(key: string, last: Kept | null, held: Contents, mine: History): Promise<Outcome> {
  return changeRows<Outcome>(key, {
    byFirst: () => null,
    byAll: (rows) => {
      const reading = toReading(rows);
      if (reading.type === "none") return wholeOf(key, held, mine, (last?.revision ?? 0) + 1);
      const before = { ...keptOf(reading), history: toHistory(rows) };
      const history = joinHistories(last?.history ?? NO_HISTORY, mine, before.history);
      const kept = { ...merge(last, held, before), history, revision: before.revision + 1 };
      return { rows: rowsOfChange(key, before, kept), value: { kept, isNews: true } };
    },
  });
}

function wholeOf(
  key: string,
  held: Contents,
  history: History,
  revision: number,
): Changed<Outcome> {
  const { draft, texts } = held;
  const rows = [
    ...rowsOf(key, held),
    ...historyRows(key, NO_HISTORY, history),
    summaryRow(key, held, revision),
  ];
  return { rows, value: { kept: { draft, texts, history, revision }, isNews: false } };
}

function merge(last: Contents | null, held: Contents, now: Contents): Contents {
  const made = differenceBetween((last ?? now).draft, held.draft);
  const draft: Draft = applyDraftOperation(now.draft, made).draft;
  return { draft, texts: { ...now.texts, ...held.texts } };
}

/** @throws Error for rows of a later version, which nothing may change */
function keptOf(reading: DraftReading): Extract<DraftReading, { type: "kept" }> {
  if (reading.type === "kept") return reading;
  throw new Error("a later version of the page keeps this draft");
}

function isFull(fault: unknown): boolean {
  return fault instanceof DOMException && fault.name === "QuotaExceededError";
}
