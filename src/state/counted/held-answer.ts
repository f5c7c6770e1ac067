/** An answer whose counts are those of a gesture's step; what is listed, not counted, is as the engine elsewhere last said it. */
import type { Counted } from "../../engine/counted.ts";
import type { Answer } from "../../engine/engine.ts";
import type { GripCounts } from "../../engine/grip/grip-counts.ts";

/** @param said the last answer of the engine elsewhere */
export function heldAnswer(
  said: Answer,
  step: Pick<GripCounts, "kept" | "counts">,
  counted: Counted | null,
): Answer {
  return {
    kept: step.kept,
    counts: step.counts,
    counted,
    has: (id) => said.has(id),
    page: (sort, offset, limit) => ({ ...said.page(sort, offset, limit), total: step.kept }),
    position: (sort, id) => said.position(sort, id),
    inWindow: (window, limit) => said.inWindow(window, limit),
    placed: (limit) => said.placed(limit),
    unplaced: (limit) => said.unplaced(limit),
    // The time filter is left out of account there.
    density: (bounds, count) => said.density(bounds, count),
    neighbour: (id, by) => said.neighbour(id, by),
  };
}
