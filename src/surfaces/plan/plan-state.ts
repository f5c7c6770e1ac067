/** What one tab shows of a plan, and what it can take back. */
import type { PlanOperation } from "../../model/plan/operation.ts";
import type { Step } from "../../model/schema/briefing.ts";
import type { Trouble } from "./keeping-state.ts";

export interface PlanState {
  readonly steps: readonly Step[];
  /** Whether there is a plan of the reader's own; else these are the dataset's steps. */
  readonly isOwn: boolean;
  /** As the keeping last said. */
  readonly trouble: Trouble | null;
  readonly undo: readonly Undo[];
  readonly redo: readonly PlanOperation[];
}

export interface Undo {
  readonly operation: PlanOperation;
  /** Changes with the same mark, such as the letters of one word, are taken back together; null stands alone. */
  readonly mark: string | null;
}
