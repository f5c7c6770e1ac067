/** How many of the kept events several sources tell otherwise: where events are counted, each is drawn as its first account tells. */
import { answerOf } from "./selectors.ts";
import type { State } from "./state.ts";
import { isFollowedAtHand, keepWhileHeld } from "./while-held.ts";

export const countToldApart = keepWhileHeld(countIn, isFollowedAtHand);

/** What a facet counts leaves the facet's own choice out. */
function countIn(state: State): number {
  const { telling } = state.filters;
  const isLeft =
    telling.length === 0 || telling.some((one) => one === "differ" || one === "several");
  return isLeft ? (answerOf(state).counts.telling.get("differ") ?? 0) : 0;
}
