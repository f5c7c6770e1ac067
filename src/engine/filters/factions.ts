/** Keeps events whose first principal stands on one of the chosen sides; of a pair, either party. */
import { sidesOf } from "../../model/event-facts.ts";
import { type FactionKey, NO_FACTION } from "../../model/filters.ts";
import { facetFilter } from "./facet.ts";

export const factions = facetFilter<FactionKey>(
  ({ atlas }) => [...atlas.factions.keys(), NO_FACTION],
  (facts) => sidesOf(facts).map((side) => side ?? NO_FACTION),
);
