/** The filters in force, and how many events would be kept without each. */
import { type Dimension, NO_FILTERS } from "../model/filters.ts";
import { answerOf, filtersOf } from "./selectors.ts";
import type { State } from "./state.ts";
import { isActive } from "./store.ts";

export interface ClauseInForce {
  readonly name: Dimension;
  /** Events that are kept with this one taken off, and the others left. */
  readonly without: number;
}

/** In the order in which the filters stand; none where events are not counted. */
export function clausesIn(state: State): readonly ClauseInForce[] {
  const { counted } = answerOf(state);
  const names = Object.keys(NO_FILTERS) as Dimension[];
  if (!counted) return [];
  return names
    .filter((name) => isActive(filtersOf(state), name))
    .map((name) => ({ name, without: counted.without(name) }));
}
