/** Keeps events of the chosen kinds. */
import { EVENT_KINDS } from "../../model/vocabulary.ts";
import { facetFilter } from "./facet.ts";

export const kinds = facetFilter(
  () => EVENT_KINDS,
  ({ event }) => [event.kind],
);
