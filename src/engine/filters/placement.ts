/** Keeps events that are on the map, or those that are not; one whose accounts differ in it is both. */
import { isOnMap } from "../../model/atlas.ts";
import { accountsOf } from "../../model/event-facts.ts";
import type { Placement } from "../../model/filters.ts";
import { facetFilter } from "./facet.ts";

export const placement = facetFilter<Placement>(
  () => ["placed", "unplaced"],
  (facts, atlas) =>
    accountsOf(facts).map(({ event }) => (isOnMap(atlas, event.where) ? "placed" : "unplaced")),
);
