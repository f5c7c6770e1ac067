/**
 * Keeps one tab's plan: in the browser as long as that works, else in the tab alone, which is said.
 *
 *     panel
 *     session   what is shown, what waits for its turn, what can be taken back
 *     keeping   the plan that counts, and where it is; why the browser does not keep it (here, by `keeping-state`)
 *     storage   what the browser keeps, for all tabs (`stored-plan`, by `plan-database`)
 *
 * A change goes down from one to the next. What came of it, and what other tabs have done, comes up: by `onHeld`, `onTrouble` and
 * `onNews`.
 */
import { applyOperation } from "../../model/plan/apply-operation.ts";
import type { Outcome, PlanOperation } from "../../model/plan/operation.ts";
import type { Step } from "../../model/schema/briefing.ts";
import type { Dataset } from "../../model/schema/dataset.ts";
import { openChannel } from "../../state/open-channel.ts";
import {
  afterFault,
  afterKeeping,
  afterReading,
  afterRescue,
  isAdrift,
  type KeepingState,
  rescueOperation,
  startKeeping,
  type Trouble,
} from "./keeping-state.ts";
import { changePlan, planChannel, putCorruptedAside, readPlan } from "./stored-plan.ts";

interface Handlers {
  /** Another tab has changed the plan. */
  readonly onNews: () => void;
  /** The plan as it stands now, be it this tab's doing or another's. */
  readonly onHeld: (steps: readonly Step[]) => void;
  readonly onTrouble: (trouble: Trouble | null) => void;
}

export type Keeping = ReturnType<typeof createKeeping>;

export function createKeeping(dataset: Dataset, { onNews, onHeld, onTrouble }: Handlers) {
  let state = startKeeping(dataset.briefing?.steps ?? []);
  // Without one, a tab sees what others did when it changes something itself.
  const channel = openChannel(planChannel(dataset.id));
  channel?.addEventListener("message", onNews);

  const become = (next: KeepingState) => {
    const { trouble } = state;
    state = next;
    if (next.trouble !== trouble) onTrouble(next.trouble);
  };
  const hold = (next: KeepingState) => {
    become(next);
    onHeld(next.held);
  };
  const fail = (fault: unknown) => become(afterFault(state, fault));
  /** @returns null where the browser does not keep it */
  const change = async (
    operation: PlanOperation,
    from: readonly Step[],
  ): Promise<Outcome | null> => {
    try {
      const outcome = await changePlan(dataset.id, operation, from);
      channel?.postMessage("changed");
      return outcome;
    } catch (fault) {
      fail(fault);
      return null;
    }
  };

  return {
    /** Takes up what the browser keeps. */
    async look(): Promise<void> {
      if (isAdrift(state)) return;
      const reading = await readPlan(dataset.id);
      const next = afterReading(state, reading);
      if (reading.type === "kept") hold(next);
      else become(next);
      if (reading.type === "corrupted") await putCorruptedAside(dataset.id).catch(fail);
    },
    /**
     * Applies an operation to the plan that is kept, or where none can be, to the one held here.
     *
     * @returns what takes it back; null where nothing changed
     */
    async keep(operation: PlanOperation): Promise<PlanOperation | null> {
      const kept = isAdrift(state) ? null : await change(operation, state.held);
      const { steps, inverse } = kept ?? applyOperation(state.held, operation);
      hold(kept ? afterKeeping(state, steps) : { ...state, held: steps });
      return inverse;
    },
    /** Puts all that was worked on without storage into it. @returns whether that went well */
    async keepAll(): Promise<boolean> {
      const kept = await change(rescueOperation(state), []);
      if (kept) hold(afterRescue(state, kept.steps));
      return kept !== null;
    },
    /** The note about a value that was put aside has been read. */
    dismiss: () => become({ ...state, trouble: null }),
  };
}
