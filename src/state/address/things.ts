/** Parameters that name one thing: `event`, `select` and `focus`. */

import type { Atlas } from "../../model/atlas.ts";
import { eventKindsOf } from "../../model/kinds.ts";
import type { EventId } from "../../model/schema/common.ts";
import { keyOf, type Thing } from "../../model/thing.ts";
import { NO_FACTION } from "../../model/vocabulary.ts";
import { bringIntoSight } from "../bring-into-sight.ts";
import { pageOf } from "../column.ts";
import type { State } from "../state.ts";
import { ignore, type Parameter } from "./parameter.ts";

const event: Parameter = {
  name: "event",
  write: ({ selected }) => (selected?.type === "event" ? selected.id : null),
  read(text, state) {
    const facts = state.atlas.events.get(text as EventId);
    if (!facts) return ignore(text, "event-id");
    const { id } = facts.event;
    return { patch: pick(state, { type: "event", id }) };
  },
};

function writeThing(thing: Thing | null): string | null {
  if (!thing || thing.type === "event") return null;
  return `${thing.type}:${keyOf(thing) ?? NO_FACTION}`;
}

function readThing(text: string, atlas: Atlas): Thing | null {
  const { actors, factions, relations, questions, sources, dataset } = atlas;
  const [type = "", ...rest] = text.split(":");
  const id = rest.join(":");
  const named = <Key extends string>(ids: ReadonlyMap<Key, unknown>) =>
    [...ids.keys()].find((known) => known === id);
  switch (type) {
    case "kind": {
      const kind = eventKindsOf(atlas).find((known) => known === id);
      return kind ? { type, kind } : null;
    }
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
    case "question": {
      const question = named(questions);
      return question ? { type, id: question } : null;
    }
    case "step": {
      const step = dataset.briefing?.steps.find((one) => one.id === id);
      return step ? { type, id: step.id } : null;
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

/** As a selection by hand, which brings what is selected into sight. */
function pick(state: State, selected: Thing): Partial<State> {
  return { selected, tab: pageOf(selected), ...bringIntoSight(state, selected) };
}

const select: Parameter = {
  name: "select",
  write: ({ selected }) => writeThing(selected),
  read(text, state) {
    const thing = readThing(text, state.atlas);
    return thing ? { patch: pick(state, thing) } : ignore(text, "thing");
  },
};

const focus: Parameter = {
  name: "focus",
  write: ({ focused }) => writeThing(focused),
  read(text, { atlas }) {
    const thing = readThing(text, atlas);
    return thing?.type === "actor" || thing?.type === "faction" || thing?.type === "kind"
      ? { patch: { focused: thing } }
      : ignore(text, "focus");
  },
};

/** Read before the others, so that a map frame or a window in the address wins over bringing the event into sight. */
export const THING_PARAMETERS: readonly Parameter[] = [event, select, focus];
