/** One tab's work on a plan: the steps that it shows, and its own undo and redo. */
import { createStore } from "zustand/vanilla";
import type { PlanOperation } from "../../model/plan/operation.ts";
import type { Dataset } from "../../model/schema/dataset.ts";
import { createKeeping } from "./plan-keeping.ts";
import type { PlanState, Undo } from "./plan-state.ts";

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
  let last: Promise<unknown> = Promise.resolve();
  /** One after another, in the order in which they were asked for. */
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const keeping = createKeeping(dataset, store, () => void inTurn(keeping.look));

  const carryOut = async (operation: PlanOperation): Promise<PlanOperation | null> => {
    const { steps, inverse } = await keeping.keep(operation);
    store.setState({ steps, isOwn: true });
    return inverse;
  };
  /** The newest that still has an effect; those whose step is gone are dropped on the way. */
  const takeBack = async (from: "undo" | "redo"): Promise<PlanOperation | null> => {
    for (;;) {
      const { undo, redo } = store.getState();
      const operation = from === "undo" ? undo.at(-1)?.operation : redo.at(-1);
      if (!operation) return null;
      if (from === "undo") store.setState({ undo: undo.slice(0, -1) });
      else store.setState({ redo: redo.slice(0, -1) });
      const inverse = await carryOut(operation);
      if (!inverse) continue;
      if (from === "undo") store.setState((now) => ({ redo: [...now.redo, inverse] }));
      else store.setState((now) => ({ undo: [...now.undo, { operation: inverse, mark: null }] }));
      return operation;
    }
  };

  return {
    store,
    open: () => inTurn(keeping.look),
    /** @returns whether anything changed */
    run: (operation: PlanOperation, mark: string | null = null) =>
      inTurn(async () => {
        const inverse = await carryOut(operation);
        if (!inverse) return false;
        store.setState(({ undo }) => ({
          undo: isOneWith(undo.at(-1), mark) ? undo : [...undo, { operation: inverse, mark }],
          redo: [],
        }));
        return true;
      }),
    /** @returns the operation that took something back; null where there was nothing to take back */
    undo: () => inTurn(() => takeBack("undo")),
    redo: () => inTurn(() => takeBack("redo")),
    tryAgain: () => inTurn(keeping.keepAll),
    /** The note about a value that was put aside has been read. */
    dismiss: () => store.setState({ trouble: null }),
    close: () => keeping.close(),
  };
}

function isOneWith(before: Undo | undefined, mark: string | null): boolean {
  return mark !== null && before?.mark === mark;
}
