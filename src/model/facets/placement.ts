/** Sorts events by whether they are on the map. */
import type { AtlasEvent } from "../schema/event.ts";
import { PLACEMENTS, type Placement } from "../vocabulary.ts";
import type { Facet } from "./facet.ts";

const IS_SO: Readonly<Record<Placement, (where: AtlasEvent["where"]) => boolean>> = {
  placed: ({ extent }) => extent !== "unplaced",
  unplaced: ({ extent }) => extent === "unplaced",
};

export const placement = {
  parameter: "placed",
  valuesIn: () => PLACEMENTS,
  valuesOf: ({ event }) => PLACEMENTS.filter((key) => IS_SO[key](event.where)),
} as const satisfies Facet<Placement>;
