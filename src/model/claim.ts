/** What only somebody claims, apart from what the source says in its own voice. */
import type { Atlas } from "./atlas.ts";
import type { Relation } from "./schema/actor.ts";

/** Whether the nearest speaker of a tie is another one than who published the words for it. */
export function isClaimed({ attribution, evidence }: Relation, { sources }: Atlas): boolean {
  const [nearest] = attribution ?? [];
  if (!nearest) return false;
  return !evidence.some(({ source: id }) => {
    const source = sources.get(id);
    return source?.type === "document" && source.publisher === nearest.actor;
  });
}
