/** Sorts events by whether they are on the map; one that is told in several accounts by where it is drawn, as the first has it. */
import { isOnMap } from "../atlas.ts";
import { PLACEMENTS, type Placement } from "../vocabulary.ts";
import type { Facet } from "./facet.ts";

export const placement = {
  parameter: "placed",
  valuesIn: () => PLACEMENTS,
  valuesOf: ({ event }, atlas) => [isOnMap(atlas, event.where) ? "placed" : "unplaced"],
} as const satisfies Facet<Placement>;
