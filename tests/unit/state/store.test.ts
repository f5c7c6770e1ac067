import { beforeEach, expect, test, vi } from "vitest";
import { NO_FILTERS } from "../../../src/model/filters.ts";
import { overlaps, toInterval } from "../../../src/model/interval.ts";
import type { EventId } from "../../../src/model/schema/common.ts";
import { answerOf, filtersOf } from "../../../src/state/selectors.ts";
import {
  type AtlasStore,
  brushTime,
  clearFilters,
  createAtlasStore,
  focus,
  holdFrame,
  hover,
  isActive,
  keepOnly,
  lookAt,
  lookHome,
  noteFrame,
  select,
  selectNeighbour,
  setFilter,
  setKeepInFrame,
  setWindow,
  showFirstWindow,
  stepBack,
  toggleFilter,
} from "../../../src/state/store.ts";
import { ID, openShippedState, SHIPPED } from "../support/shipped-state.ts";

const at = (text: string) => Date.parse(`${text}+02:00`);
const haftar = { type: "actor", id: ID.haftar } as const;
const east = { type: "faction", id: ID.east } as const;

let store: AtlasStore;
beforeEach(() => {
  store = createAtlasStore(openShippedState());
});
const state = () => store.getState();

function pick(id: EventId): void {
  select(store, { type: "event", id });
}

/** Every event from here on, as the reader steps through them. */
function walk(step: 1 | -1): readonly string[] {
  const seen: string[] = [];
  for (let i = 0; i < 30; i++) {
    selectNeighbour(store, step);
    const { selected } = state();
    const id = selected?.type === "event" ? selected.id : "";
    if (id === seen.at(-1)) return seen;
    seen.push(id);
  }
  return seen;
}

test("selecting an event points the map at its extent, and leaves a timeline that shows it", () => {
  const { window } = state();
  pick(ID.ring);
  expect(state().selected).toEqual({ type: "event", id: ID.ring });
  expect(state().window).toBe(window);
  expect(state().camera).toMatchObject({ type: "bounds", exact: true });
});

test("selecting the same thing again tells nobody, while it is in sight", () => {
  pick(ID.ring);
  const listener = vi.fn();
  store.subscribe(listener);
  pick(ID.ring);
  hover(store, null);
  expect(listener).not.toHaveBeenCalled();
});

test("selecting an actor brings the timeline to what that actor took part in", () => {
  setWindow(store, toInterval(0, 1000));
  select(store, haftar);
  const { window, atlas, connections } = state();
  const events = [...connections.companyOf(haftar).events].map((id) => atlas.events.get(id));
  expect(events.some((facts) => facts && overlaps(facts.time, window))).toBe(true);
});

test("with nothing selected the map shows the whole again, unless the reader has moved it", () => {
  const { camera, home } = state();
  pick(ID.ring);
  select(store, null);
  expect(state().camera).toEqual(camera);
  pick(ID.ring);
  noteFrame(store, { lonLat: [13, 32], zoom: 8, bounds: home }, true);
  const { camera: near } = state();
  select(store, null);
  expect(state().camera).toBe(near);
});

test("a filter on a list takes a value on and off", () => {
  toggleFilter(store, "factions", ID.east);
  toggleFilter(store, "factions", "none");
  expect(state().filters.factions).toEqual(["east", "none"]);
  toggleFilter(store, "factions", ID.east);
  expect(state().filters.factions).toEqual(["none"]);
});

test("keeping only one value replaces the others, and once more keeps everything again", () => {
  setFilter(store, "kinds", ["act", "call"]);
  keepOnly(store, "kinds", "call");
  expect(state().filters.kinds).toEqual(["call"]);
  keepOnly(store, "kinds", "order");
  expect(state().filters.kinds).toEqual(["order"]);
  keepOnly(store, "kinds", "order");
  expect(state().filters.kinds).toEqual([]);
});

test("a brush keeps the whole minutes that hold it, and the timeline shows them with some air", () => {
  brushTime(store, toInterval(at("2019-04-05T10:30:40.5"), at("2019-04-05T12:00:00.001")));
  const { filters, window } = state();
  const time = toInterval(at("2019-04-05T10:30"), at("2019-04-05T12:01"));
  expect(filters.time).toEqual(time);
  expect(window.start).toBeLessThan(time.start);
  expect(window.end).toBeGreaterThan(time.end);
  brushTime(store, null);
  expect(state().filters.time).toBeNull();
  expect(state().window).toBe(window);
});

test("a brush without length still keeps a minute", () => {
  brushTime(store, toInterval(at("2019-04-05T10:30"), at("2019-04-05T10:30")));
  expect(state().filters.time).toEqual(toInterval(at("2019-04-05T10:30"), at("2019-04-05T10:31")));
});

test("the focus on a thing comes off when it is focused again", () => {
  focus(store, haftar);
  focus(store, { ...haftar });
  expect(state().focused).toBeNull();
  focus(store, haftar);
  focus(store, east);
  expect(state().focused).toEqual(east);
});

test("a step back takes off the selection, then the focus, then the map's frame, then filter after filter", () => {
  pick(ID.call);
  focus(store, haftar);
  setKeepInFrame(store, true);
  setFilter(store, "text", "Haftar");
  setFilter(store, "kinds", ["call"]);
  brushTime(store, toInterval(at("2019-04-05T00:00"), at("2019-04-06T00:00")));
  const left = () => {
    const { selected, focused, keepInFrame, filters } = state();
    const names = (Object.keys(NO_FILTERS) as (keyof typeof NO_FILTERS)[]).filter((name) =>
      isActive(filters, name),
    );
    return [selected && "selected", focused && "focused", keepInFrame && "frame", ...names].filter(
      Boolean,
    );
  };
  const all = ["selected", "focused", "frame", "time", "kinds", "text"];
  expect(left()).toEqual(all);
  for (const rest of [all.slice(1), all.slice(2), all.slice(3), ["time", "kinds"], ["time"], []]) {
    expect(stepBack(store)).toBe(true);
    expect(left()).toEqual(rest);
  }
  expect(stepBack(store)).toBe(false);
});

test("clearing the filters takes off every one and leaves the selection", () => {
  pick(ID.call);
  setFilter(store, "knownAsOf", 5);
  setFilter(store, "grades", ["ungraded"]);
  setKeepInFrame(store, true);
  clearFilters(store);
  expect(state().filters).toEqual(NO_FILTERS);
  expect(state().keepInFrame).toBe(false);
  expect(state().selected).toEqual({ type: "event", id: ID.call });
});

test.each([
  ["time", toInterval(0, 1), null],
  ["factions", ["east"], []],
  ["knownAsOf", 0, null],
  ["text", "a", ""],
] as const)("a filter by %s is in force or not", (name, on, off) => {
  expect(isActive({ ...NO_FILTERS, [name]: on }, name)).toBe(true);
  expect(isActive({ ...NO_FILTERS, [name]: off }, name)).toBe(false);
});

test("stepping walks every event in the order of time, and stops at both ends", () => {
  const forth = walk(1);
  expect(forth.toSorted()).toEqual([...SHIPPED.events.keys()].toSorted());
  expect(forth[0]).toBe("lna-operations");
  const back = walk(-1);
  expect(back).toEqual(forth.toReversed().slice(1));
});

test("stepping back from nowhere begins at the last event", () => {
  const last = walk(1).at(-1);
  select(store, null);
  selectNeighbour(store, -1);
  expect(state().selected).toEqual({ type: "event", id: last });
});

test("stepping walks only the events that the filters keep, also from one that they left out", () => {
  pick(ID.offensive);
  setFilter(store, "placement", ["unplaced"]);
  const answer = answerOf(state());
  const seen = walk(1);
  expect(seen).toHaveLength(answer.kept);
  expect(seen).not.toContain(ID.offensive);
});

test("stepping where nothing is kept leaves the selection", () => {
  pick(ID.call);
  setFilter(store, "text", "xylophone");
  selectNeighbour(store, 1);
  expect(state().selected).toEqual({ type: "event", id: ID.call });
});

test("a frame counts as moved by the reader until the map is told where to look", () => {
  const frame = {
    lonLat: [13, 32],
    zoom: 7,
    bounds: [
      [12, 31],
      [14, 33],
    ],
  } as const;
  noteFrame(store, frame, false);
  expect(state().isFrameMoved).toBe(false);
  noteFrame(store, frame, true);
  noteFrame(store, frame, false);
  expect(state().isFrameMoved).toBe(true);
  lookAt(store, { type: "center", lonLat: [0, 0], zoom: 3 });
  expect(state().isFrameMoved).toBe(false);
  const { camera } = state();
  lookHome(store);
  expect(state().camera).toEqual({ type: "bounds", bounds: state().home });
  expect(state().camera).not.toBe(camera);
});

test("the first window comes back", () => {
  setWindow(store, toInterval(0, 1000));
  showFirstWindow(store);
  expect(state().window).toBe(state().firstWindow);
});

test("the filter of the frame follows a map on its way, and rests with it", () => {
  const frameAt = (west: number) =>
    ({
      lonLat: [west + 1, 1],
      zoom: 5,
      bounds: [
        [west, 0],
        [west + 2, 2],
      ],
    }) as const;
  noteFrame(store, frameAt(0), true);
  holdFrame(store, frameAt(1));
  expect(state().heldFrame).toBeNull();
  setKeepInFrame(store, true);
  expect(filtersOf(state()).frame).toEqual(frameAt(0).bounds);
  holdFrame(store, frameAt(1));
  expect(filtersOf(state()).frame).toEqual(frameAt(1).bounds);
  expect(state().frame).toEqual(frameAt(0));
  holdFrame(store, frameAt(0));
  expect(state().heldFrame).toBeNull();
  holdFrame(store, frameAt(2));
  noteFrame(store, frameAt(2), true);
  expect(state().heldFrame).toBeNull();
  expect(filtersOf(state()).frame).toEqual(frameAt(2).bounds);
});
