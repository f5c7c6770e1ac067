/** The clauses in force, one a dimension of the filters, and how many events would be kept without each. */
import type { Filters } from "../model/filters.ts";
import { type Dimension, NO_FILTERS } from "../model/filters.ts";
import { filtersOf } from "./selectors.ts";
import type { State } from "./state.ts";
import { isActive } from "./store.ts";

export interface ClauseInForce {
  readonly name: Dimension;
  /** Events that are kept with this one taken off, and the others left. */
  readonly without: number;
}

/** In the order in which the filters stand. */
export function clausesIn(state: State): readonly ClauseInForce[] {
  const filters: Filters = filtersOf(state);
  const names = Object.keys(NO_FILTERS) as Dimension[];
  return names
    .filter((name) => isActive(filters, name))
    .map((name) => ({
      name,
      without: state.engine.query({ ...filters, [name]: NO_FILTERS[name] }).kept,
    }));
}
