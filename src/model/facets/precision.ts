/** Sorts events by how far their place is known; one that is told in several accounts by what the first of them has. */
import type { Where } from "../schema/place.ts";
import { PRECISIONS, type Precision } from "../vocabulary.ts";
import type { Facet } from "./facet.ts";

export const PRECISION_OF: Readonly<Record<Where["extent"], Precision>> = {
  point: "point",
  ring: "around",
  near: "around",
  region: "area",
  country: "area",
  area: "area",
  unplaced: "unplaced",
};

export const precision = {
  parameter: "precision",
  valuesIn: () => PRECISIONS,
  valuesOf: ({ event: { where } }) => [PRECISION_OF[where.extent]],
} as const satisfies Facet<Precision>;
