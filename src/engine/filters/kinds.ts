/** Keeps events of the chosen kinds. */
import { eventKindsOf } from "../../model/kinds.ts";
import { facetFilter } from "./facet.ts";

export const kinds = facetFilter(
  ({ atlas }) => eventKindsOf(atlas),
  ({ event }) => [event.kind],
);
