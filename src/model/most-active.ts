/** Who stands for a side that has more actors than can be listed. */
import type { Actor } from "./schema/actor.ts";
import type { ActorId } from "./schema/common.ts";

/**
 * Those with most events, in the order of the list: nobody moves who stays. All of them where they are no more.
 *
 * @param counts how many events each has a part in
 */
export function mostActive(
  actors: readonly Actor[],
  counts: ReadonlyMap<ActorId, number>,
  most: number,
): readonly Actor[] {
  if (actors.length <= most) return actors;
  const countOf = ({ id }: Actor) => counts.get(id) ?? 0;
  const first = new Set(actors.toSorted((a, b) => countOf(b) - countOf(a)).slice(0, most));
  return actors.filter((actor) => first.has(actor));
}
