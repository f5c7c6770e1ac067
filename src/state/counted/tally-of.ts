/** The counts by place of what is kept: asked for by several views, and counted once. */
import type { Counted, Tally } from "../../engine/counted.ts";
import type { Coloring } from "../../model/coloring.ts";
import { memoise } from "../memoise.ts";
import { answerOf } from "../selectors.ts";
import type { State } from "../state.ts";

export const tallyOf = memoise(
  (counted: Counted, coloring: Coloring): Tally => counted.tally(coloring),
);

/** How many kept events have no place at all; null where events are not counted. */
export function placelessIn(state: State): number | null {
  const { counted } = answerOf(state);
  return counted && tallyOf(counted, state.coloring).unplaced;
}
