/** The counts by place of what is kept now, worked out once for all that shows them; null where events are drawn one by one. */
import type { Answer } from "../engine/engine.ts";
import type { Coloring } from "../model/coloring.ts";
import { memoise } from "./memoise.ts";
import { answerOf } from "./selectors.ts";
import type { State } from "./state.ts";

const tallyOf = memoise(
  ({ counted }: Answer, coloring: Coloring) => counted?.tally(coloring) ?? null,
);

export function tallyIn(state: State) {
  return tallyOf(answerOf(state), state.coloring);
}

/** How many kept events have no place at all; null where events are drawn one by one. */
export function placelessIn(state: State): number | null {
  return tallyIn(state)?.unplaced ?? null;
}
