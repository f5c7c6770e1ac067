/** Sees to it that what was typed last is not lost with the page. */
import type { PlanOperation } from "../../model/plan/operation.ts";
import type { Dataset } from "../../model/schema/dataset.ts";
import { dueWrites } from "../../state/writing/due-writes.ts";
import { onLeaving } from "../../state/writing/on-leaving.ts";

interface Session {
  readonly run: (operation: PlanOperation) => Promise<unknown>;
  readonly flush: () => void;
  /** What is not kept for sure. */
  readonly unwritten: () => readonly PlanOperation[];
  readonly settled: () => Promise<void>;
}

/** Writes what is due when the page is left, and what another page left due. */
export function writeOnLeaving(session: Session, dataset: Dataset): void {
  const { run, flush, unwritten, settled } = session;
  const due = dueWrites(`plan ${dataset.id}`);
  onLeaving({
    onHidden: flush,
    onLeft: () => {
      flush();
      due.leave(unwritten());
      // Where the page goes on, it comes to an end after all.
      void settled().then(due.settle);
    },
  });
  for (const { operations, forget } of due.left()) {
    const edits = operations.filter(isEdit);
    void Promise.all(edits.map((edit) => run(edit))).then(forget);
  }
}

/** Letters are all that waits; other changes are written at once, and doing them twice might undo what came after. */
function isEdit(operation: unknown): operation is Extract<PlanOperation, { type: "edit" }> {
  const { type, id, changes } = (operation ?? {}) as Record<string, unknown>;
  return (
    type === "edit" && typeof id === "string" && Array.isArray(changes) && changes.every(isChange)
  );
}

function isChange(change: unknown): boolean {
  const { lang, field, text } = (change ?? {}) as Record<string, unknown>;
  const isWords = (value: unknown) => value === null || typeof value === "string";
  return isWords(lang) && isWords(text) && ["title", "line", "notes"].includes(String(field));
}
