/** The two sides of an event that a table gives in no order: a pair, in which nobody is the one whose act it is. */
import type { ActorId, GapId } from "../../model/schema/common.ts";
import type { AtlasEvent } from "../../model/schema/event.ts";
import type { DraftBuilder, GivenActor } from "./draft-builder.ts";

export type Participants = AtlasEvent["participants"];

/** @param actors of one side, at least one of both sides is there @param actorsOfTwo are no actors of the first */
export function pairOf(
  actorsOfOne: readonly ActorId[],
  actorsOfTwo: readonly ActorId[],
): Participants {
  const party = (side: 1 | 2) => (actor: ActorId) => ({ actor, role: "party", side }) as const;
  return [...new Set(actorsOfOne)]
    .map(party(1))
    .concat([...new Set(actorsOfTwo)].map(party(2)) as never);
}

/**
 * A table may have one name on both sides, such as militias of one people: they are two, and nobody stands against himself.
 * @returns the other of that name
 */
export function namesake(
  builder: DraftBuilder,
  gap: GapId,
  key: string,
  actor: GivenActor,
): ActorId {
  return builder.actor(`${key}\0other`, gap, () => ({
    ...actor,
    note: "Another party of the same name.",
  }));
}
