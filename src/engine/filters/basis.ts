/** Keeps events by what about them is inferred: when, where, or a piece of the evidence; or nothing. */
import { accountsOf, type EventFacts } from "../../model/event-facts.ts";
import type { BasisKey } from "../../model/filters.ts";
import { facetFilter } from "./facet.ts";

export const basis = facetFilter<BasisKey>(
  () => ["stated", "inferred-time", "inferred-place", "inferred-fact"],
  (facts) => accountsOf(facts).flatMap(listBasis),
);

/** What about an event, as one account has it, is inferred; `stated` where nothing is. */
export function listBasis({ event: { when, where, evidence } }: EventFacts): readonly BasisKey[] {
  const keys: BasisKey[] = [];
  if (when.basis === "inferred") keys.push("inferred-time");
  if (where.extent !== "unplaced" && where.basis === "inferred") keys.push("inferred-place");
  if (evidence.some((piece) => piece.basis === "inferred")) keys.push("inferred-fact");
  return keys.length > 0 ? keys : ["stated"];
}
