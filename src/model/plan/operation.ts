/** What a reader can do to a plan. Operations name steps by id, so that those of two tabs can follow each other on one plan. */
import type { Step, StepId } from "../schema/briefing.ts";
import type { WordChange } from "./step-words.ts";

export type PlanOperation =
  /** `after` is the step that it follows, null for the first place; where that step is gone, the plan's end. */
  | { readonly type: "add"; readonly step: Step; readonly after: StepId | null }
  | { readonly type: "remove"; readonly id: StepId }
  | { readonly type: "move"; readonly id: StepId; readonly after: StepId | null }
  | { readonly type: "edit"; readonly id: StepId; readonly changes: readonly WordChange[] }
  /** Puts steps in the place of those named; others, that another tab has added meanwhile, stay at the end. */
  | {
      readonly type: "replace";
      readonly steps: readonly Step[];
      readonly instead: readonly StepId[];
    };

export interface Outcome {
  readonly steps: readonly Step[];
  /** What takes it back; null where nothing changed, as when the step is gone. */
  readonly inverse: PlanOperation | null;
}
