/** What every facet is: a way to sort events by values that can be listed, so that a reader can keep those that have some. */
import type { Atlas } from "../atlas.ts";
import type { EventFacts } from "../event-facts.ts";

export interface Facet<Value extends string> {
  /** Its name in the address, and in what a host tells an embed. */
  readonly parameter: string;
  /** Every value that makes sense for the dataset, in the order in which they are shown. */
  valuesIn(atlas: Atlas): readonly Value[];
  /** Those of one event, of all its accounts, each of them in `valuesIn`; twice counts once. */
  valuesOf(facts: EventFacts, atlas: Atlas): readonly Value[];
}
