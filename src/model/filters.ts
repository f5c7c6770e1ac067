/** What is kept: the clauses of the filters, the values that they take, and the order of the table. */
import { FACET_NAMES, type FacetName, type FacetValue } from "./facets/all.ts";
import type { Bounds } from "./frame.ts";
import type { Interval } from "./interval.ts";
import type { SortColumn } from "./vocabulary.ts";

/** The values that a reader chose of each facet. */
type ChosenValues = { readonly [Name in FacetName]: readonly FacetValue<Name>[] };

/** What is kept. Within one list any will do; between the clauses all must hold. An empty list or null keeps everything. */
export interface Filters extends ChosenValues {
  /** Keeps what shares time with it. */
  readonly time: Interval | null;
  /** Keeps what a source had published before this moment (exclusive end of the chosen day). */
  readonly knownAsOf: number | null;
  /** Words to search; every one must be found, as the beginning of a word. */
  readonly text: string;
  /** Keeps what touches these degrees, [[west, south], [east, north]]; west above east crosses the date line. */
  readonly frame: Bounds | null;
}

/** The name of one clause of the filters. */
export type Dimension = keyof Filters;

const NONE_CHOSEN = Object.fromEntries(
  FACET_NAMES.map((name) => [name, []]),
) as unknown as ChosenValues;

/** In the order in which the filters stand, and are taken off from the last. */
export const NO_FILTERS: Filters = {
  time: null,
  ...NONE_CHOSEN,
  knownAsOf: null,
  text: "",
  frame: null,
};

export interface Sort {
  readonly column: SortColumn;
  readonly descending: boolean;
}
