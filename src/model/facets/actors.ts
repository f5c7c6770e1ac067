/** Sorts events by who takes part in them, in any role. Having spoken of an event is not taking part in it. */
import type { ActorId } from "../schema/common.ts";
import type { Facet } from "./facet.ts";

export const actors = {
  parameter: "actor",
  valuesIn: (atlas) => [...atlas.actors.keys()],
  valuesOf: ({ event }) => event.participants.map(({ actor }) => actor),
} as const satisfies Facet<ActorId>;
