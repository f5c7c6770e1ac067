/** Sums up an atlas whose events are all at hand, or takes the summary that came in their place. */
import type { Atlas } from "./atlas.ts";
import { accountsOf, type EventFacts } from "./event-facts.ts";
import { grainOf } from "./grain.ts";
import type { Placed, Where } from "./schema/place.ts";
import type { Summary } from "./summary.ts";

const known = new WeakMap<Atlas, Summary>();

/** Worked out once for an atlas. */
export function summaryOf(atlas: Atlas): Summary {
  const summary = atlas.summary ?? known.get(atlas) ?? summarise(atlas.events.values());
  known.set(atlas, summary);
  return summary;
}

function summarise(events: Iterable<EventFacts>): Summary {
  const all = [...events];
  const wheres = new Map<string, Placed>();
  const otherWheres = new Map<string, Placed>();
  for (const facts of all) {
    note(wheres, facts.event.where);
    for (const { event } of facts.accounts?.slice(1) ?? []) note(otherWheres, event.where);
  }
  for (const key of wheres.keys()) otherWheres.delete(key);
  return {
    size: all.length,
    wheres: [...wheres.values()],
    otherWheres: [...otherWheres.values()],
    grain: grainOf(datesOf(all)),
    hasInferredPlace: all.some(
      ({ event: { where } }) => "basis" in where && where.basis === "inferred",
    ),
  };
}

function note(wheres: Map<string, Placed>, where: Where): void {
  if (where.extent === "unplaced") return;
  const km = "radiusKm" in where ? where.radiusKm : 0;
  const level = "level" in where ? where.level : "";
  const key = `${where.place} ${where.extent} ${km} ${level}`;
  if (!wheres.has(key)) wheres.set(key, where);
}

function* datesOf(events: readonly EventFacts[]) {
  for (const facts of events) for (const { edtf } of accountsOf(facts)) yield edtf;
}
