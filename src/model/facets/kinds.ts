/** Sorts events by their kind. */
import { EVENT_KINDS } from "../vocabulary.ts";
import type { Facet } from "./facet.ts";

export const kinds = {
  parameter: "kind",
  valuesIn: () => EVENT_KINDS,
  valuesOf: ({ event }) => [event.kind],
} as const satisfies Facet<(typeof EVENT_KINDS)[number]>;
