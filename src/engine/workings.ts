/** What an engine's answers are worked out with: plainly for a dataset that is drawn event by event, by columns' ways for a larger one. */
import type { Dimension, Filters, Sort } from "../model/filters.ts";
import type { Interval } from "../model/interval.ts";
import type { Bits } from "./bits.ts";
import type { Census, Counted } from "./counted.ts";
import type { Bin, Engine } from "./engine.ts";
import type { Filter, FilterIndex } from "./filters/filter.ts";
import type { Page } from "./page.ts";
import type { Rows } from "./rows.ts";

/** One filter at work on one dataset. */
export interface Clause<D extends Dimension> {
  /** The rows that the value keeps; null where it keeps everything. */
  mark(value: Filters[D]): Bits | null;
  count: FilterIndex<D>["count"];
}

export type Clauses = { readonly [D in Dimension]: Clause<D> };
export type Filterings = { readonly [D in Dimension]: Filter<D> };

export interface Workings {
  readonly rows: Rows;
  readonly clauses: Clauses;
  /** All rows in an order; what is equal stays in the order of time, downwards too. */
  readonly orderOf: (sort: Sort) => Uint32Array;
  /** @throws RangeError for bounds or a count that make no bins */
  readonly density: (bounds: Interval, count: number, kept: Bits) => readonly Bin[];
  /** Null in a dataset that is drawn event by event. */
  readonly counting: Counting | null;
  readonly readAhead?: Engine["readAhead"];
}

export interface Counting {
  readonly census: Census;
  count(kept: Kept, page: (rows: Bits, offset: number, limit: number) => Page): Counted;
}

/** The rows that all clauses keep, and those that all but some keep. */
export interface Kept {
  byAll(): Bits;
  byAllBut(...left: readonly Dimension[]): Bits;
}

export function makeClauses(
  rows: Rows,
  filters: Filterings,
  makeClause: <D extends Dimension>(filter: Filter<D>, rows: Rows) => Clause<D>,
): Clauses {
  return Object.fromEntries(
    Object.entries(filters).map(([name, filter]) => [
      name,
      makeClause(filter as Filter<Dimension>, rows),
    ]),
  ) as unknown as Clauses;
}
