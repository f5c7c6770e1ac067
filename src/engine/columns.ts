/**
 * The columns of an atlas, made from its records. What filters, counts and drawings read of all events is in them
 * (`model/columns.ts`); a file of columns gives the same without an atlas of all events.
 */
import type { Atlas } from "../model/atlas.ts";
import { placesOf } from "../model/column-values.ts";
import type { Columns } from "../model/columns.ts";
import { accountsOf, type EventFacts, sourcesOf } from "../model/event-facts.ts";
import { gatherListed } from "../model/gather-codes.ts";
import { GRAINS, grainOfDate } from "../model/grain.ts";
import { engineColumnsOf } from "./engine-columns.ts";

/** @param events those of the atlas, in the order of time */
export function columnsOf(atlas: Atlas, events: readonly EventFacts[]): Columns {
  return {
    ...engineColumnsOf(atlas, events),
    ...listSources(atlas, events),
    grains: Uint8Array.from(events, (facts) => grainOf(facts)),
  };
}

/** The finest of its accounts. */
function grainOf(facts: EventFacts): number {
  return Math.min(...accountsOf(facts).map(({ edtf }) => GRAINS.indexOf(grainOfDate(edtf))));
}

function listSources(
  atlas: Atlas,
  events: readonly EventFacts[],
): Pick<Columns, "sources" | "sourceIds"> {
  const sourceIds = [...atlas.sources.keys()];
  const placeOf = new Map<string, number>(sourceIds.map((id, place) => [id, place]));
  const column = gatherListed(events.length);
  for (const facts of events) {
    const cited = accountsOf(facts).flatMap(sourcesOf);
    for (const place of placesOf(cited, placeOf)) column.add(place);
    column.endRow();
  }
  return { sources: column.gathered(), sourceIds };
}
