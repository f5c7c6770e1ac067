/** Where one tab's plan is kept: in the browser as long as that works, else in the tab alone, which is said. */
import type { StoreApi } from "zustand/vanilla";
import { applyOperation } from "../../model/plan/apply-operation.ts";
import type { Outcome, PlanOperation } from "../../model/plan/operation.ts";
import type { Step } from "../../model/schema/briefing.ts";
import type { Dataset } from "../../model/schema/dataset.ts";
import { openChannel } from "../../state/open-channel.ts";
import type { PlanState } from "./plan-state.ts";
import { changePlan, planChannel, putCorruptedAside, readPlan } from "./stored-plan.ts";

interface Handlers {
  /** Another tab has changed the plan. */
  readonly onNews: () => void;
  /** The plan as it stands now, be it this tab's doing or another's. */
  readonly onHeld: (steps: readonly Step[]) => void;
}

export function createKeeping(
  dataset: Dataset,
  store: Pick<StoreApi<PlanState>, "getState" | "setState">,
  { onNews, onHeld }: Handlers,
) {
  // Without one, a tab sees what others did when it changes something itself.
  const channel = openChannel(planChannel(dataset.id));
  channel?.addEventListener("message", onNews);
  /** As it is kept, or where none can be, as this tab has made it. Should the browser lose it, it is written from here. */
  let held: readonly Step[] = dataset.briefing?.steps ?? [];
  /** What the browser last kept, to be replaced as a whole once it keeps again. */
  let kept: readonly Step[] = [];

  const hold = (steps: readonly Step[]) => {
    held = steps;
    onHeld(steps);
  };
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
  const changeOrDrift = async (operation: PlanOperation): Promise<Outcome> => {
    if (!isAdrift())
      try {
        return await change(operation, held);
      } catch (fault) {
        setAdrift(fault);
      }
    return applyOperation(held, operation);
  };

  return {
    /** Shows what the browser keeps. */
    async look(): Promise<void> {
      if (isAdrift()) return;
      const reading = await readPlan(dataset.id);
      if (reading.type === "kept") {
        kept = reading.steps;
        hold(kept);
      } else if (reading.type === "corrupted") {
        store.setState({ trouble: { type: "corrupted", raw: reading.raw } });
        await putCorruptedAside(dataset.id).catch(setAdrift);
      } else if (reading.type === "blocked") setAdrift(null);
    },
    /**
     * Applies an operation to the plan that is kept, or where none can be, to the one held here.
     *
     * @returns what takes it back; null where nothing changed
     */
    async keep(operation: PlanOperation): Promise<PlanOperation | null> {
      const { steps, inverse } = await changeOrDrift(operation);
      hold(steps);
      return inverse;
    },
    /** Puts all that was worked on without storage into it. @returns whether that went well */
    async keepAll(): Promise<boolean> {
      const instead = kept.map(({ id }) => id);
      try {
        const { steps } = await change({ type: "replace", steps: held, instead }, []);
        store.setState({ trouble: null });
        hold(steps);
        return true;
      } catch (fault) {
        setAdrift(fault);
        return false;
      }
    },
  };
}
