/** Sorts events by what about them is inferred: when, where, or a point or a piece of the evidence; or nothing. */
import { accountsOf, type EventFacts } from "../event-facts.ts";
import type { AtlasEvent } from "../schema/event.ts";
import { BASIS_KEYS, type BasisKey, INFERRED_KEYS, type InferredKey } from "../vocabulary.ts";
import type { Facet } from "./facet.ts";

/** By what of an event is inferred. */
export const IS_INFERRED: Readonly<Record<InferredKey, (event: AtlasEvent) => boolean>> = {
  "inferred-time": ({ when }) => when.basis === "inferred",
  "inferred-place": ({ where }) => where.extent !== "unplaced" && where.basis === "inferred",
  "inferred-fact": ({ evidence, points = [] }) =>
    [...points, ...evidence, ...points.flatMap((point) => point.evidence)].some(
      ({ basis }) => basis === "inferred",
    ),
};

export const basis = {
  parameter: "basis",
  valuesIn: () => BASIS_KEYS,
  valuesOf: (facts) => accountsOf(facts).flatMap(basisOf),
} as const satisfies Facet<BasisKey>;

function basisOf({ event }: EventFacts): readonly BasisKey[] {
  const inferred = INFERRED_KEYS.filter((key) => IS_INFERRED[key](event));
  return inferred.length > 0 ? inferred : ["stated"];
}
