/** What has to be known of all events of a dataset, so that they need not all be at hand. Plain data. */
import type { Grain } from "./grain.ts";
import type { Placed } from "./schema/place.ts";

export interface Summary {
  /** How many events there are. */
  readonly size: number;
  /** Every place that an event's first account gives, as it is known there, once. */
  readonly wheres: readonly Placed[];
  /** What further accounts give besides. */
  readonly otherWheres: readonly Placed[];
  /** The finest that any date is written to. */
  readonly grain: Grain;
  readonly hasInferredPlace: boolean;
}
