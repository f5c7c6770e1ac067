/** How finely an atlas gives its times, worked out once. */
import type { Atlas } from "../../../model/atlas.ts";
import { accountsOf, type EventFacts } from "../../../model/event-facts.ts";
import { type Grain, grainOf } from "../../../model/grain.ts";
import { memoise } from "../../../state/memoise.ts";

export const grainIn = memoise((atlas: Atlas): Grain => grainOf(datesOf(atlas.events.values())));

function* datesOf(events: Iterable<EventFacts>) {
  for (const facts of events) for (const { edtf } of accountsOf(facts)) yield edtf;
}
