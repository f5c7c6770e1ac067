/** What follows from the state, worked out once for the same inputs. */

import type { Answer, Engine } from "../engine/engine.ts";
import { type Company, NO_CONNECTIONS, unite } from "../model/company.ts";
import { FACET_NAMES, type FacetName } from "../model/facets/all.ts";
import type { Filters } from "../model/filters.ts";
import type { ActorId, EventId, FactionId, RelationId } from "../model/schema/common.ts";
import type { EventKind } from "../model/schema/event.ts";
import { isSameThing, type Thing } from "../model/thing.ts";
import { memoise } from "./memoise.ts";
import type { State } from "./state.ts";

const withFrame = memoise(
  (filters: Filters, frame: Filters["frame"]): Filters => (frame ? { ...filters, frame } : filters),
);

/** Where the map looks, at rest or on its way. */
export function frameOf({ frame, heldFrame }: Pick<State, "frame" | "heldFrame">) {
  return heldFrame ?? frame;
}

/** The filters with "only what is in the map's frame" made of the map's bounds. */
export function filtersOf(state: State): Filters {
  return withFrame(state.filters, state.keepInFrame ? (frameOf(state)?.bounds ?? null) : null);
}

export function answerOf(state: State): Answer {
  return state.engine.query(filtersOf(state));
}

const offeredBy = memoise((totals: Engine["totals"]): readonly FacetName[] =>
  FACET_NAMES.filter((name) => [...totals[name].values()].filter(Boolean).length > 1),
);

/** The facets that are worth a choice: the events have two of their values or more, whatever is kept now. */
export function facetsOffered({ engine }: State): readonly FacetName[] {
  return offeredBy(engine.totals);
}

/** What stands out now: the thing pointed at, else the one focused, else the selected one. */
export function prominentOf({ hovered, focused, selected }: State): Thing | null {
  return hovered ?? focused ?? selected;
}

/** What hangs together with the prominent thing, and whether the rest steps back. */
export interface Light {
  readonly company: Company;
  readonly dims: boolean;
}

const lightOf = memoise(
  (
    connections: State["connections"],
    thing: Thing | null,
    selected: Thing | null,
    spotlight: Company | null,
  ): Light | null => {
    if (!thing) return spotlight && { company: spotlight, dims: true };
    // What is not known yet dims nothing.
    if (connections === NO_CONNECTIONS) return null;
    const company = connections.companyOf(thing);
    // What is pointed at lights up beside the selection, which stays as strong as it is.
    if (selected && !isSameThing(selected, thing))
      return { company: unite(company, connections.companyOf(selected)), dims: true };
    return { company, dims: selected !== null || thing.type !== "event" };
  },
);

export function lightIn(state: State): Light | null {
  return lightOf(state.connections, prominentOf(state), state.selected, state.spotlight);
}

type Emphasis = "plain" | "lit" | "dimmed";

function emphasise(light: Light | null, isLit: (company: Company) => boolean): Emphasis {
  if (!light) return "plain";
  if (isLit(light.company)) return "lit";
  return light.dims ? "dimmed" : "plain";
}

export function emphasisOfEvent(light: Light | null, id: EventId): Emphasis {
  return emphasise(light, ({ events }) => events.has(id));
}

export function emphasisOfKind(light: Light | null, kind: EventKind): Emphasis {
  return emphasise(light, ({ kinds }) => kinds.has(kind));
}

export function emphasisOfActor(light: Light | null, id: ActorId): Emphasis {
  return emphasise(light, ({ actors }) => actors.has(id));
}

/**
 * A seat says where an actor is, not what happens there: it lights only while its own actor is spoken of, as itself or as an
 * end of a tie, and never because an event or a chain touches it.
 *
 * @param spoken what is pointed at or focused, and what is selected
 */
export function emphasisOfSeat(
  atlas: State["atlas"],
  spoken: readonly (Thing | null)[],
  dims: boolean,
  id: ActorId,
): Emphasis {
  const isNamed = spoken.some((thing) => thing !== null && actorsNamed(atlas, thing).includes(id));
  if (isNamed) return "lit";
  return dims ? "dimmed" : "plain";
}

function actorsNamed(atlas: State["atlas"], thing: Thing): readonly ActorId[] {
  const ends = (id: RelationId) => {
    const relation = atlas.relations.get(id);
    return relation ? [relation.from, relation.to] : [];
  };
  if (thing.type === "actor") return [thing.id];
  if (thing.type === "relation") return ends(thing.id);
  if (thing.type === "step") {
    const step = atlas.dataset.briefing?.steps.find(({ id }) => id === thing.id);
    return step?.emphasis?.relations?.flatMap(ends) ?? [];
  }
  return [];
}

export function emphasisOfFaction(light: Light | null, id: FactionId | null): Emphasis {
  return emphasise(light, ({ factions }) => factions.has(id));
}

export function emphasisOfRelation(light: Light | null, id: RelationId): Emphasis {
  return emphasise(light, ({ relations }) => relations.has(id));
}

/** The id of the selected event, or null. */
export function selectedEventOf({ selected }: State): EventId | null {
  return selected?.type === "event" ? selected.id : null;
}
