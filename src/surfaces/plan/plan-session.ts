/** One tab's work on a plan: the steps that it shows, and its own undo and redo. */
import { createStore } from "zustand/vanilla";
import { applyOperation } from "../../model/plan/apply-operation.ts";
import { joinOperations } from "../../model/plan/join-operations.ts";
import type { PlanOperation } from "../../model/plan/operation.ts";
import type { Step } from "../../model/schema/briefing.ts";
import type { Dataset } from "../../model/schema/dataset.ts";
import { gatherWrites } from "../../state/writing/gather-writes.ts";
import { createKeeping, type Keeping } from "./plan-keeping.ts";
import type { PlanState, Undo } from "./plan-state.ts";
import { warnBeforeLoss } from "./warn-before-loss.ts";
import { writeOnLeaving } from "./write-on-leaving.ts";

export type PlanSession = ReturnType<typeof createPlanSession>;

/** Nothing is read before `open`. */
export function createPlanSession(dataset: Dataset) {
  const store = createStore<PlanState>(() => ({
    steps: dataset.briefing?.steps ?? [],
    isOwn: false,
    trouble: null,
    undo: [],
    redo: [],
  }));
  const show = (held: readonly Step[]) => {
    // Those that wait are shown already: the next key must not wait for a slow disk.
    const steps = writes.waiting().reduce((steps, one) => applyOperation(steps, one).steps, held);
    store.setState({ steps, isOwn: true });
  };
  const keeping: Keeping = createKeeping(dataset, {
    onNews: () => void writes.inTurn(keeping.look),
    onHeld: show,
    onTrouble: (trouble) => store.setState({ trouble }),
  });
  const carryOut = async (operation: PlanOperation, mark: string | null): Promise<boolean> => {
    const inverse = await keeping.keep(operation);
    if (!inverse) return false;
    store.setState(({ undo }) => ({
      undo: isOneWith(undo.at(-1), mark) ? undo : [...undo, { operation: inverse, mark }],
      redo: [],
    }));
    return true;
  };
  const writes = gatherWrites({ write: carryOut, join: joinOperations });

  /** The newest that still has an effect; those whose step is gone are dropped on the way. */
  const takeBack = async (from: "undo" | "redo"): Promise<PlanOperation | null> => {
    for (;;) {
      const { undo, redo } = store.getState();
      const operation = from === "undo" ? undo.at(-1)?.operation : redo.at(-1);
      if (!operation) return null;
      if (from === "undo") store.setState({ undo: undo.slice(0, -1) });
      else store.setState({ redo: redo.slice(0, -1) });
      const inverse = await keeping.keep(operation);
      if (!inverse) continue;
      if (from === "undo") store.setState((now) => ({ redo: [...now.redo, inverse] }));
      else store.setState((now) => ({ undo: [...now.undo, { operation: inverse, mark: null }] }));
      return operation;
    }
  };
  return {
    store,
    open: () => writes.inTurn(keeping.look),
    /**
     * Shows the change at once.
     *
     * @returns whether anything changed, once it is kept
     */
    run(operation: PlanOperation, mark: string | null = null): Promise<boolean> {
      const done = writes.add(operation, mark);
      store.setState(({ steps }) => ({ steps: applyOperation(steps, operation).steps }));
      return done;
    },
    /** @returns the operation that took something back; null where there was nothing to take back */
    undo: () => writes.inTurn(() => takeBack("undo")),
    redo: () => writes.inTurn(() => takeBack("redo")),
    tryAgain: () => writes.inTurn(keeping.keepAll),
    dismiss: keeping.dismiss,
    /** What is not kept for sure. */
    unwritten: writes.unwritten,
    flush: writes.flush,
    /** Once all that was done before is kept, or is known not to be. */
    settled: () => writes.inTurn(async () => {}),
  };
}

const sessions = new WeakMap<Dataset, PlanSession>();

/** The one of this tab, which lasts as long as the page: what cannot be kept is not lost with a panel that is closed. */
export function planSessionOf(dataset: Dataset): PlanSession {
  const known = sessions.get(dataset);
  if (known) return known;
  const session = createPlanSession(dataset);
  warnBeforeLoss(session.store);
  writeOnLeaving(session, dataset);
  sessions.set(dataset, session);
  return session;
}

function isOneWith(before: Undo | undefined, mark: string | null): boolean {
  return mark !== null && before?.mark === mark;
}
