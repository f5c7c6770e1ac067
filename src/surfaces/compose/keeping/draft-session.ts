/** One tab's work on a draft: its store, each change of which is on its way to be kept, and what comes back from there. */
import { applyDraftOperation } from "../../../model/draft/apply-operation.ts";
import type { Draft } from "../../../model/draft/draft.ts";
import { joinDraftOperations } from "../../../model/draft/join-operations.ts";
import type { DraftOperation } from "../../../model/draft/operation.ts";
import { createDraftStore } from "../../../state/draft/draft-store.ts";
import { joinHistories } from "../../../state/draft/history.ts";
import { gatherWrites } from "../../../state/writing/gather-writes.ts";
import { createDraftKeeping, type DraftKeeping, type Start } from "./draft-keeping.ts";
import { keepOnLeaving } from "./keep-on-leaving.ts";

export type DraftSession = ReturnType<typeof createDraftSession>;

/** @param start as `beginDraft` or `openDraft` gives it */
export function createDraftSession(start: Start) {
  const writes = gatherWrites<DraftOperation, void>({
    write: (operation) => keeping.keep(operation),
    join: joinDraftOperations,
  });
  const draftStore = createDraftStore({
    draft: start.draft,
    texts: start.texts,
    history: start.history,
    onRun: (operation, mark, text) => {
      void writes.add(operation, mark);
      if (text) void writes.inTurn(() => keeping.keepText(text));
    },
  });
  draftStore.tell(start.trouble);
  const keeping: DraftKeeping = createDraftKeeping(start, {
    onNews: () => void writes.inTurn(keeping.look),
    history: draftStore.store.getState,
    onHeld: ({ draft, texts }) => draftStore.take(withWaiting(draft, writes.waiting()), texts),
    onHistory: (kept, seen) =>
      draftStore.takeHistory(joinHistories(seen, draftStore.store.getState(), kept)),
    onTrouble: draftStore.tell,
  });
  const session = {
    ...draftStore,
    key: start.key,
    /** A further document's text, once its source is in the draft. */
    addText: (source: string, text: string): void => {
      draftStore.addText(source, text);
      void writes.inTurn(() => keeping.keepText({ source, text }));
    },
    /** @returns whether all is kept again */
    tryAgain: () => writes.inTurn(keeping.keepAll),
    /** The note about what was put aside has been read. */
    dismiss: keeping.dismiss,
    flush: writes.flush,
    /** What is not kept for sure. */
    unwritten: writes.unwritten,
    /** Once all that was done before is kept, or is known not to be. */
    settled: () => writes.inTurn(async () => {}),
  };
  const stop = keepOnLeaving(session);
  return {
    ...session,
    /** Ends the work on it, once all is kept that can be. */
    close: async (): Promise<void> => {
      await session.settled();
      stop();
      keeping.close();
    },
  };
}

/** What waits is shown already: the next key must not wait for a slow disk. */
function withWaiting(held: Draft, waiting: readonly DraftOperation[]): Draft {
  return waiting.reduce((draft, one) => applyDraftOperation(draft, one).draft, held);
}
