/** Keeps events in which one of the chosen actors takes part, in any role. Having spoken of an event is not taking part in it. */
import { facetFilter } from "./facet.ts";

export const actors = facetFilter(
  ({ atlas }) => [...atlas.actors.keys()],
  ({ event }) => event.participants.map(({ actor }) => actor),
);
