/** The events of a state that several sources tell apart, as far as they have come out by the moment it is known as of. */
import { type Tellings, tellingsOf } from "../../../model/accounts/tellings.ts";
import type { Atlas } from "../../../model/atlas.ts";
import type { EventId } from "../../../model/schema/common.ts";
import { memoise } from "../../../state/memoise.ts";
import type { State } from "../../../state/state.ts";

const worked = memoise(
  (atlas: Atlas, knownAsOf: number | null): ReadonlyMap<EventId, Tellings> =>
    new Map(
      [...atlas.events].flatMap(([id, facts]) => {
        const tellings = tellingsOf(facts, atlas, knownAsOf);
        return tellings ? [[id, tellings] as const] : [];
      }),
    ),
);

export function tellingsIn({ atlas, filters }: State): ReadonlyMap<EventId, Tellings> {
  return worked(atlas, filters.knownAsOf);
}
