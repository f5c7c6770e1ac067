/** Keeps events that are on the map, or those that are not. */
import type { Placement } from "../../model/filters.ts";
import { facetFilter } from "./facet.ts";

export const placement = facetFilter<Placement>(
  () => ["placed", "unplaced"],
  ({ event }) => [event.where.extent === "unplaced" ? "unplaced" : "placed"],
);
