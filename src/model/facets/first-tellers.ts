/** Sorts events by who told of them first, by any account: the beginning of its chain. */
import { accountsOf, type EventFacts } from "../event-facts.ts";
import type { ActorId } from "../schema/common.ts";
import { NOT_NAMED } from "../vocabulary.ts";
import type { Facet } from "./facet.ts";

export type FirstTellerKey = ActorId | typeof NOT_NAMED;

export const firstTellers = {
  parameter: "first",
  valuesIn: (atlas) => [...atlas.actors.keys(), NOT_NAMED],
  valuesOf: (facts) =>
    firstTellersOf(accountsOf(facts)).map((actor): FirstTellerKey => actor ?? NOT_NAMED),
} as const satisfies Facet<FirstTellerKey>;

/** By each account; null for somebody whom nobody names. Each once. */
export function firstTellersOf(accounts: readonly EventFacts[]): readonly (ActorId | null)[] {
  const firsts = accounts.flatMap(({ event }) => event.attribution.slice(0, 1));
  return [...new Set(firsts.map(({ actor }) => actor))];
}
