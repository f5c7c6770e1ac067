/** One tab's work on a plan: the steps that it shows, and its own undo and redo. */
import { createStore } from "zustand/vanilla";
import { applyOperation } from "../../model/plan/apply-operation.ts";
import type { PlanOperation } from "../../model/plan/operation.ts";
import type { Step } from "../../model/schema/briefing.ts";
import type { Dataset } from "../../model/schema/dataset.ts";
import { createKeeping, type Keeping } from "./plan-keeping.ts";
import type { PlanState, Undo } from "./plan-state.ts";
import { warnBeforeLoss } from "./warn-before-loss.ts";

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
  /** Shown already, and on their way to where the plan is kept: the next key must not wait for a slow disk. */
  let underWay: readonly PlanOperation[] = [];
  const show = (held: readonly Step[]) => {
    const steps = underWay.reduce((steps, one) => applyOperation(steps, one).steps, held);
    store.setState({ steps, isOwn: true });
  };
  let last: Promise<unknown> = Promise.resolve();
  /** One after another, in the order in which they were asked for. */
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const keeping: Keeping = createKeeping(dataset, {
    onNews: () => void inTurn(keeping.look),
    onHeld: show,
    onTrouble: (trouble) => store.setState({ trouble }),
  });

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
  const carryOut = async (operation: PlanOperation, mark: string | null): Promise<boolean> => {
    // What is kept has it from now on.
    underWay = underWay.filter((one) => one !== operation);
    const inverse = await keeping.keep(operation);
    if (!inverse) return false;
    store.setState(({ undo }) => ({
      undo: isOneWith(undo.at(-1), mark) ? undo : [...undo, { operation: inverse, mark }],
      redo: [],
    }));
    return true;
  };

  return {
    store,
    open: () => inTurn(keeping.look),
    /**
     * Shows the change at once.
     *
     * @returns whether anything changed, once it is kept
     */
    run(operation: PlanOperation, mark: string | null = null): Promise<boolean> {
      underWay = [...underWay, operation];
      store.setState(({ steps }) => ({ steps: applyOperation(steps, operation).steps }));
      return inTurn(() => carryOut(operation, mark));
    },
    /** @returns the operation that took something back; null where there was nothing to take back */
    undo: () => inTurn(() => takeBack("undo")),
    redo: () => inTurn(() => takeBack("redo")),
    tryAgain: () => inTurn(keeping.keepAll),
    dismiss: keeping.dismiss,
  };
}

const sessions = new WeakMap<Dataset, PlanSession>();

/** The one of this tab, which lasts as long as the page: what cannot be kept is not lost with a panel that is closed. */
export function planSessionOf(dataset: Dataset): PlanSession {
  const known = sessions.get(dataset);
  if (known) return known;
  const session = createPlanSession(dataset);
  warnBeforeLoss(session.store);
  sessions.set(dataset, session);
  return session;
}

function isOneWith(before: Undo | undefined, mark: string | null): boolean {
  return mark !== null && before?.mark === mark;
}
