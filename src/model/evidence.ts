/** The evidence on which an actor or an event rests. */
import { accountsOf, type EventFacts } from "./event-facts.ts";
import type { Actor } from "./schema/actor.ts";
import type { Evidence } from "./schema/source.ts";

/** The evidence of an actor: of its being there and of its offices. */
export function evidenceOfActor(actor: Actor): readonly Evidence[] {
  return [...actor.evidence, ...(actor.offices ?? []).flatMap(({ evidence }) => evidence)];
}

/** The evidence of an event: of its happening, of each point and hedge in it, as every account has them. */
export function evidenceOfEvent(facts: EventFacts): readonly Evidence[] {
  return accountsOf(facts).flatMap(({ event: { evidence, hedge, points = [] } }) => [
    ...evidence,
    ...(hedge?.evidence ?? []),
    ...points.flatMap((point) => [...point.evidence, ...(point.hedge?.evidence ?? [])]),
  ]);
}
