/** Sees to it that a draft is not lost with its page: what is due is written, and what would be lost is asked about. */
import type { StoreApi } from "zustand/vanilla";
import { emptyDraft } from "../../../model/draft/begin-draft.ts";
import type { DraftOperation } from "../../../model/draft/operation.ts";
import type { ChangeLabel, DraftState } from "../../../state/draft/draft-state.ts";
import { dueWrites } from "../../../state/writing/due-writes.ts";
import { onLeaving } from "../../../state/writing/on-leaving.ts";
import { isSoundHead, isSoundRecord } from "./check-record.ts";

interface Session {
  readonly key: string;
  readonly store: Pick<StoreApi<DraftState>, "getState" | "subscribe">;
  readonly run: (operation: DraftOperation, how: { readonly label: ChangeLabel }) => boolean;
  readonly flush: () => void;
  /** What is not kept for sure. */
  readonly unwritten: () => readonly DraftOperation[];
  readonly settled: () => Promise<void>;
}

/** Writes what is due when the page is left, and what another page left due. @returns what ends it */
export function keepOnLeaving(session: Session): () => void {
  const { key, flush, unwritten, settled } = session;
  const due = dueWrites(`draft ${key}`);
  for (const { operations, forget } of due.left()) {
    for (const operation of operations) if (isOperation(operation)) runLeft(session, operation);
    void settled().then(forget);
  }
  const stopLeaving = onLeaving({
    onHidden: flush,
    onLeft: () => {
      flush();
      due.leave(unwritten());
      // Where the page goes on, it comes to an end after all.
      void settled().then(due.settle);
    },
  });
  const stopWarning = warnBeforeLoss(session.store);
  return () => {
    stopLeaving();
    stopWarning();
  };
}

/** Has the browser ask before it closes a page whose draft is kept nowhere else. */
function warnBeforeLoss(store: Session["store"]): () => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  // Only while there is something to lose: a page that listens is not kept for Back.
  const look = ({ trouble }: DraftState) => {
    const isLost = trouble !== null && trouble.type !== "corrupted";
    window[isLost ? "addEventListener" : "removeEventListener"]("beforeunload", ask);
  };
  look(store.getState());
  const stop = store.subscribe(look);
  return () => {
    stop();
    window.removeEventListener("beforeunload", ask);
  };
}

function runLeft({ run }: Session, operation: DraftOperation): void {
  const list = "list" in operation ? operation.list : "head";
  run(operation, { label: { action: "change", list, name: "" } });
}

/**
 * Of what waited, only records and parts of the head that were put: doing that twice is the same as once. Taking something away
 * twice might undo what came between.
 */
function isOperation(value: unknown): value is DraftOperation {
  const { type, list, record, changes, operations } = (value ?? {}) as Record<string, unknown>;
  if (type === "batch") return Array.isArray(operations) && operations.every(isOperation);
  if (type === "head") return isSoundHead(changes);
  const name = Object.keys(emptyDraft().lists).find((one) => one === list);
  const id = (record as { readonly id?: unknown } | null | undefined)?.id;
  return type === "put" && name !== undefined && typeof id === "string"
    ? isSoundRecord(name as keyof ReturnType<typeof emptyDraft>["lists"], id, record)
    : false;
}
