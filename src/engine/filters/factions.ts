/** Keeps events whose first principal stands on one of the chosen sides. */
import { type FactionKey, NO_FACTION } from "../../model/filters.ts";
import { facetFilter } from "./facet.ts";

export const factions = facetFilter<FactionKey>(
  ({ atlas }) => [...atlas.factions.keys(), NO_FACTION],
  ({ faction }) => [faction ?? NO_FACTION],
);
