/** What every filter is: when it is active, and a column of its own that marks the rows it keeps. */

import type { Dimension, Filters } from "../../model/filters.ts";
import type { Bits } from "../bits.ts";
import type { Counts } from "../engine.ts";
import type { Rows } from "../rows.ts";

/** What a filter counts by value; nothing where its values cannot be listed. */
export type Counted<D extends Dimension> = D extends keyof Counts ? Counts[D] : undefined;

/** A filter's column over all rows. */
export interface FilterIndex<D extends Dimension> {
  /** The rows that an active value keeps, whatever the other filters say. */
  mark(value: Filters[D]): Bits;
  /** How many of these rows each value would keep. */
  count(rows: Bits): Counted<D>;
}

export interface Filter<D extends Dimension> {
  /** Whether the value leaves anything out at all. */
  isActive(value: Filters[D]): boolean;
  /** Called once for a dataset, at the first use. */
  index(rows: Rows): FilterIndex<D>;
}
