/** Sorts events by their kind. */
import { eventKindsOf } from "../kinds.ts";
import type { EventKind } from "../schema/event.ts";
import type { Facet } from "./facet.ts";

export const kinds = {
  parameter: "kind",
  valuesIn: eventKindsOf,
  valuesOf: ({ event }) => [event.kind],
} as const satisfies Facet<EventKind>;
