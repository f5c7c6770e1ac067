/** Sorts events by the side of the first principal; a pair by the sides of both parties. */
import { sidesOf } from "../event-facts.ts";
import type { FactionId } from "../schema/common.ts";
import { NO_FACTION } from "../vocabulary.ts";
import type { Facet } from "./facet.ts";

export type FactionKey = FactionId | typeof NO_FACTION;

export const factions = {
  parameter: "faction",
  valuesIn: (atlas) => [...atlas.factions.keys(), NO_FACTION],
  valuesOf: (facts) => sidesOf(facts).map((side) => side ?? NO_FACTION),
} as const satisfies Facet<FactionKey>;
