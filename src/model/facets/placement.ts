/** Sorts events by whether they are on the map; one whose accounts differ in it is both. */
import { isOnMap } from "../atlas.ts";
import { accountsOf } from "../event-facts.ts";
import { PLACEMENTS, type Placement } from "../vocabulary.ts";
import type { Facet } from "./facet.ts";

export const placement = {
  parameter: "placed",
  valuesIn: () => PLACEMENTS,
  valuesOf: (facts, atlas) =>
    accountsOf(facts).map(({ event }) => (isOnMap(atlas, event.where) ? "placed" : "unplaced")),
} as const satisfies Facet<Placement>;
