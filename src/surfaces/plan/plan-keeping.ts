/** Where one tab's plan is kept: in the browser as long as that works, else in the tab alone, which is said. */
import type { StoreApi } from "zustand/vanilla";
import { applyOperation } from "../../model/plan/apply-operation.ts";
import type { Outcome, PlanOperation } from "../../model/plan/operation.ts";
import type { Step } from "../../model/schema/briefing.ts";
import type { Dataset } from "../../model/schema/dataset.ts";
import type { PlanState } from "./plan-state.ts";
import { changePlan, planChannel, putCorruptedAside, readPlan } from "./stored-plan.ts";

/** @param onNews another tab has changed the plan */
export function createKeeping(dataset: Dataset, store: StoreApi<PlanState>, onNews: () => void) {
  const base = dataset.briefing?.steps ?? [];
  const channel = openChannel(planChannel(dataset.id));
  channel?.addEventListener("message", onNews);
  /** What the browser last kept, to be replaced as a whole once it keeps again. */
  let kept: readonly Step[] = [];

  const isAdrift = () => ["blocked", "full"].includes(store.getState().trouble?.type ?? "");
  const setAdrift = (fault: unknown) => {
    const isFull = fault instanceof DOMException && fault.name === "QuotaExceededError";
    store.setState({ trouble: { type: isFull ? "full" : "blocked" } });
  };
  const change = async (operation: PlanOperation, from: readonly Step[]): Promise<Outcome> => {
    const outcome = await changePlan(dataset.id, operation, from);
    kept = outcome.steps;
    channel?.postMessage("changed");
    return outcome;
  };

  return {
    /** Shows what the browser keeps. */
    async look(): Promise<void> {
      if (isAdrift()) return;
      const reading = await readPlan(dataset.id);
      if (reading.type === "kept") {
        kept = reading.steps;
        store.setState({ steps: reading.steps, isOwn: true });
      } else if (reading.type === "corrupted") {
        store.setState({ trouble: { type: "corrupted", raw: reading.raw } });
        await putCorruptedAside(dataset.id).catch(setAdrift);
      } else if (reading.type === "blocked") setAdrift(null);
    },
    /** Applies an operation to the plan that is kept, or where none can be, to the one that is shown. */
    async keep(operation: PlanOperation): Promise<Outcome> {
      if (!isAdrift())
        try {
          return await change(operation, base);
        } catch (fault) {
          setAdrift(fault);
        }
      return applyOperation(store.getState().steps, operation);
    },
    /** Puts all that was worked on without storage into it. @returns whether that went well */
    async keepAll(): Promise<boolean> {
      const { steps } = store.getState();
      const instead = kept.map(({ id }) => id);
      try {
        const outcome = await change({ type: "replace", steps, instead }, []);
        store.setState({ steps: outcome.steps, isOwn: true, trouble: null });
        return true;
      } catch (fault) {
        setAdrift(fault);
        return false;
      }
    },
    close: () => channel?.close(),
  };
}

/** Null where the browser has none: a tab then sees what others did when it changes something itself. */
function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
