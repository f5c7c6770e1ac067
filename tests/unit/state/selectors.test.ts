import { expect, test } from "vitest";
import { createEngine } from "../../../src/engine/create-engine.ts";
import type { Answer } from "../../../src/engine/engine.ts";
import { textsFor } from "../../../src/i18n/engine-texts.ts";
import { indexDataset } from "../../../src/model/atlas.ts";
import { type Filters, NO_FILTERS } from "../../../src/model/filters.ts";
import type { Thing } from "../../../src/model/thing.ts";
import { hitsIn } from "../../../src/state/hits-in.ts";
import {
  answerOf,
  emphasisOfActor,
  emphasisOfEvent,
  emphasisOfFaction,
  emphasisOfKind,
  emphasisOfRelation,
  facetsOffered,
  filtersOf,
  lightIn,
  prominentOf,
  selectedEventOf,
} from "../../../src/state/selectors.ts";
import type { State } from "../../../src/state/state.ts";
import { ID, openShippedState, SHIPPED, WORDS } from "../support/shipped-state.ts";

const OPENED = openShippedState();
const haftar: Thing = { type: "actor", id: ID.haftar };
const call: Thing = { type: "event", id: ID.call };

function stateWith(changes: Partial<State>): State {
  return { ...OPENED, ...changes };
}

function filtered(filters: Partial<Filters>): Answer {
  return answerOf(stateWith({ filters: { ...NO_FILTERS, ...filters } }));
}

test("the same state has the same filters, answer and light, by identity", () => {
  const frame = {
    lonLat: [13, 32],
    zoom: 7,
    bounds: [
      [12, 31],
      [14, 33],
    ],
  } as const;
  const state = stateWith({ keepInFrame: true, frame, hovered: haftar });
  expect(filtersOf(state)).toBe(filtersOf({ ...state, hovered: null }));
  expect(answerOf(state)).toBe(answerOf({ ...state, selected: call }));
  expect(lightIn(state)).toBe(lightIn({ ...state }));
});

test("a facet is offered where the events have two of its values or more, whatever is kept now", () => {
  const offered = ["kinds", "factions", "actors", "placement", "basis"];
  expect(facetsOffered(OPENED)).toEqual(expect.arrayContaining(offered));
  expect(facetsOffered(OPENED)).not.toContain("grades");
  const one = stateWith({ filters: { ...NO_FILTERS, kinds: ["call"] } });
  expect(facetsOffered(one)).toBe(facetsOffered(OPENED));
});

test("a facet that tells no event from another is not offered", () => {
  const { dataset } = SHIPPED;
  const alike = [...SHIPPED.events.values()]
    .map(({ event }) => event)
    .filter(({ where }) => where.extent !== "unplaced")
    .map((event) => ({ ...event, kind: "act", grade: { reliability: "A" } }) as const);
  const [first, ...others] = alike;
  const events = [{ ...first, grade: { credibility: 2 } }, ...others] as typeof alike;
  const atlas = indexDataset({ ...dataset, events });
  const engine = createEngine(atlas, textsFor(atlas, WORDS.en));
  const offered = facetsOffered({ ...OPENED, atlas, engine });
  expect(offered).not.toContain("kinds");
  expect(offered).not.toContain("placement");
  expect(offered).toContain("grades");
  expect(facetsOffered(OPENED)).toContain("kinds");
});

test("the map's frame counts only where the reader asked for it, and where the map was drawn", () => {
  const frame = {
    lonLat: [13, 32],
    zoom: 7,
    bounds: [
      [12, 31],
      [14, 33],
    ],
  } as const;
  expect(filtersOf(stateWith({ frame })).frame).toBeNull();
  expect(filtersOf(stateWith({ frame, keepInFrame: true })).frame).toBe(frame.bounds);
  expect(filtersOf(stateWith({ keepInFrame: true }))).toBe(OPENED.filters);
  expect(answerOf(stateWith({ frame, keepInFrame: true })).has(ID.moscow)).toBe(false);
});

test("the counts of a filter leave its own choice out, and follow the others", () => {
  const free = filtered({}).counts;
  const own = filtered({ kinds: ["call"] }).counts;
  expect([...own.kinds]).toEqual([...free.kinds]);
  expect(own.placement.get("placed")).toBe(0);
  expect([...filtered({ factions: [ID.east] }).counts.factions]).toEqual([...free.factions]);
  const other = filtered({ factions: [ID.east] }).counts.kinds;
  expect([...other.values()].reduce((a, b) => a + b, 0)).toBe(
    filtered({ factions: [ID.east] }).kept,
  );
});

test("an event is never counted twice over the values of a list that it has one of", () => {
  const { counts, kept } = filtered({});
  for (const dimension of ["kinds", "factions", "placement"] as const)
    expect([...counts[dimension].values()].reduce((a, b) => a + b, 0)).toBe(kept);
});

test("what is pointed at comes before what is focused, and that before what is selected", () => {
  const relation: Thing = { type: "relation", id: ID.rivalry };
  const state = stateWith({ hovered: call, focused: haftar, selected: relation });
  expect(prominentOf(state)).toBe(call);
  expect(prominentOf({ ...state, hovered: null })).toBe(haftar);
  expect(prominentOf({ ...state, hovered: null, focused: null })).toBe(relation);
});

test("a selected event lights those who take part and those who tell of it, and dims the rest", () => {
  const state = stateWith({ selected: call });
  expect(prominentOf(state)).toEqual(call);
  const light = lightIn(state);
  expect(emphasisOfEvent(light, ID.call)).toBe("lit");
  expect(emphasisOfEvent(light, ID.ring)).toBe("dimmed");
  for (const { actor } of state.atlas.events.get(ID.call)?.event.attribution ?? [])
    if (actor) expect(emphasisOfActor(light, actor)).toBe("lit");
  expect(selectedEventOf(state)).toBe(ID.call);
  expect(selectedEventOf(stateWith({ selected: haftar }))).toBeNull();
});

test("what is pointed at lights up beside the selection, which stays as it is", () => {
  const light = lightIn(stateWith({ selected: call, hovered: { type: "event", id: ID.ring } }));
  expect(emphasisOfEvent(light, ID.call)).toBe("lit");
  expect(emphasisOfEvent(light, ID.ring)).toBe("lit");
  expect(emphasisOfEvent(light, ID.moscow)).toBe("dimmed");
});

test("without light everything is plain", () => {
  expect(emphasisOfEvent(null, ID.call)).toBe("plain");
  expect(emphasisOfFaction(null, null)).toBe("plain");
});

test("pointing at an event lights it and its actors, and dims nothing", () => {
  const light = lightIn(stateWith({ hovered: call }));
  const events = [...SHIPPED.events.keys()].map((id) => [id, emphasisOfEvent(light, id)]);
  expect(events.filter(([, emphasis]) => emphasis !== "plain")).toEqual([[ID.call, "lit"]]);
  expect(emphasisOfActor(light, ID.haftar)).toBe("lit");
  expect(emphasisOfActor(light, ID.alSarraj)).toBe("plain");
  expect(emphasisOfFaction(light, ID.accord)).toBe("plain");
});

test("pointing at an actor lights what it takes part in and its ties, and dims the rest", () => {
  const light = lightIn(stateWith({ hovered: haftar }));
  for (const [id, { event }] of SHIPPED.events) {
    const takesPart = event.participants.some(({ actor }) => actor === ID.haftar);
    expect(emphasisOfEvent(light, id)).toBe(takesPart ? "lit" : "dimmed");
  }
  for (const { id, from, to } of SHIPPED.dataset.relations)
    expect(emphasisOfRelation(light, id)).toBe([from, to].includes(ID.haftar) ? "lit" : "dimmed");
  expect(emphasisOfFaction(light, ID.east)).toBe("lit");
  expect(emphasisOfFaction(light, ID.accord)).toBe("dimmed");
  expect(emphasisOfActor(light, ID.alSarraj)).toBe("dimmed");
});

test("a kind of event lights its events, with itself, and dims the rest", () => {
  const light = lightIn(stateWith({ selected: { type: "kind", kind: "statement" } }));
  for (const [id, { event }] of SHIPPED.events)
    expect(emphasisOfEvent(light, id)).toBe(event.kind === "statement" ? "lit" : "dimmed");
  expect(emphasisOfKind(light, "statement")).toBe("lit");
  expect(emphasisOfKind(light, "call")).toBe("dimmed");
});

test("a focus dims the rest until an event is pointed at, and again afterwards", () => {
  const focused = stateWith({ focused: haftar });
  expect(emphasisOfEvent(lightIn(focused), ID.alert)).toBe("dimmed");
  expect(emphasisOfEvent(lightIn({ ...focused, hovered: call }), ID.alert)).toBe("plain");
});

test("a selected span lights every fact that rests on its words", () => {
  const evidence = SHIPPED.events.get(ID.alert)?.event.evidence[0];
  if (!evidence) throw new Error("the event has evidence");
  const { source, start, end } = evidence;
  const light = lightIn(stateWith({ selected: { type: "span", span: { source, start, end } } }));
  expect(emphasisOfEvent(light, ID.alert)).toBe("lit");
  expect(emphasisOfEvent(light, ID.call)).toBe("dimmed");
  expect(light?.company.spans.get(source)?.has(`${start}-${end}`)).toBe(true);
});

test("those who stand on no side are lit together", () => {
  const light = lightIn(stateWith({ hovered: { type: "faction", id: null } }));
  expect(emphasisOfFaction(light, null)).toBe("lit");
  expect(emphasisOfFaction(light, ID.east)).toBe("dimmed");
});

test("the words of a search are found in a text", () => {
  expect(hitsIn("Haftar in Tripoli", "trip")).toEqual([{ start: 10, end: 14 }]);
  expect(hitsIn("Haftar", "")).toEqual([]);
});
