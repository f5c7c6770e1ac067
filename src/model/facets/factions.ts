/** Sorts events by the side of the first principal. */
import type { FactionId } from "../schema/common.ts";
import { NO_FACTION } from "../vocabulary.ts";
import type { Facet } from "./facet.ts";

export type FactionKey = FactionId | typeof NO_FACTION;

export const factions = {
  parameter: "faction",
  valuesIn: (atlas) => [...atlas.factions.keys(), NO_FACTION],
  valuesOf: ({ faction }) => [faction ?? NO_FACTION],
} as const satisfies Facet<FactionKey>;
