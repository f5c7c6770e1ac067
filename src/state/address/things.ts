/** Parameters that name one thing: `event`, `select` and `focus`. */

import type { Atlas } from "../../model/atlas.ts";
import { NO_FACTION } from "../../model/filters.ts";
import type { EventId } from "../../model/schema/common.ts";
import { spanKey, type Thing } from "../../model/thing.ts";
import { bringIntoSight } from "../bring-into-sight.ts";
import { ignore, type Parameter } from "./parameter.ts";

const event: Parameter = {
  name: "event",
  write: ({ selected }) => (selected?.type === "event" ? selected.id : null),
  read(text, state) {
    const facts = state.atlas.events.get(text as EventId);
    if (!facts) return ignore(text, "the id of an event in this dataset");
    const { id } = facts.event;
    return { patch: { selected: { type: "event", id }, ...bringIntoSight(state, id) } };
  },
};

function writeThing(thing: Thing | null): string | null {
  if (!thing || thing.type === "event") return null;
  if (thing.type === "span") return `span:${thing.span.source}:${spanKey(thing.span)}`;
  return `${thing.type}:${thing.id ?? NO_FACTION}`;
}

function readThing(text: string, { actors, factions, relations, sources }: Atlas): Thing | null {
  const [type = "", ...rest] = text.split(":");
  const id = rest.join(":");
  const named = <Key extends string>(ids: ReadonlyMap<Key, unknown>) =>
    [...ids.keys()].find((known) => known === id);
  switch (type) {
    case "actor": {
      const actor = named(actors);
      return actor ? { type, id: actor } : null;
    }
    case "faction": {
      const faction = named(factions);
      return faction ? { type, id: faction } : id === NO_FACTION ? { type, id: null } : null;
    }
    case "relation": {
      const relation = named(relations);
      return relation ? { type, id: relation } : null;
    }
    case "span":
      return readSpan(id, sources);
    default:
      return null;
  }
}

function readSpan(text: string, sources: Atlas["sources"]): Thing | null {
  const [, name, from, to] = /^(.+):(\d{1,9})-(\d{1,9})$/.exec(text) ?? [];
  const source = [...sources.values()].find(({ id }) => id === name);
  const [start, end] = [Number(from), Number(to)];
  return source?.type === "document" && start < end && end <= source.length
    ? { type: "span", span: { source: source.id, start, end } }
    : null;
}

const select: Parameter = {
  name: "select",
  write: ({ selected }) => writeThing(selected),
  read(text, { atlas }) {
    const thing = readThing(text, atlas);
    return thing
      ? { patch: { selected: thing } }
      : ignore(text, "actor:ID, faction:ID, relation:ID or span:SOURCE:START-END");
  },
};

const focus: Parameter = {
  name: "focus",
  write: ({ focused }) => writeThing(focused),
  read(text, { atlas }) {
    const thing = readThing(text, atlas);
    return thing?.type === "actor" || thing?.type === "faction"
      ? { patch: { focused: thing } }
      : ignore(text, "actor:ID or faction:ID");
  },
};

/** Read before the others, so that a map frame or a window in the address wins over bringing the event into sight. */
export const THING_PARAMETERS: readonly Parameter[] = [event, select, focus];
