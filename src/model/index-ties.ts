/** Ties by who has them, so that those of a few actors are found without going through thousands. */
import type { Relation } from "./schema/actor.ts";
import type { ActorId } from "./schema/common.ts";

/** Either way the dataset's order, and none twice. */
export interface TieIndex {
  /** Those that have one of the actors at an end, or at both. */
  touching(actors: ReadonlySet<ActorId>): readonly Relation[];
  /** Those that have them at both ends. */
  within(actors: ReadonlySet<ActorId>): readonly Relation[];
}

export function indexTies(relations: readonly Relation[]): TieIndex {
  const places = new Map<ActorId, number[]>();
  const enter = (actor: ActorId, place: number) => {
    const known = places.get(actor);
    if (known) known.push(place);
    else places.set(actor, [place]);
  };
  for (const [place, { from, to }] of relations.entries()) {
    enter(from, place);
    if (to !== from) enter(to, place);
  }
  const touching = (actors: ReadonlySet<ActorId>) => {
    const met = new Set<number>();
    for (const actor of actors) for (const place of places.get(actor) ?? []) met.add(place);
    return [...met].sort((a, b) => a - b).flatMap((place) => relations[place] ?? []);
  };
  return {
    touching,
    within: (actors) =>
      touching(actors).filter(({ from, to }) => actors.has(from) && actors.has(to)),
  };
}
