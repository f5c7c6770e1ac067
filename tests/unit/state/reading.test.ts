/** Reading on: what it counts, where it ends, and which page of the column is read. */
import { beforeEach, expect, test } from "vitest";
import { NO_FILTERS } from "../../../src/model/filters.ts";
import { columnOf } from "../../../src/state/column.ts";
import { readingOf, readOn } from "../../../src/state/reading.ts";
import { type AtlasStore, createAtlasStore, select, setTab } from "../../../src/state/store.ts";
import { ID, openShippedState } from "../support/shipped-state.ts";

const OPENED = openShippedState();

let store: AtlasStore;
beforeEach(() => {
  store = createAtlasStore(OPENED);
});

const steps = OPENED.atlas.dataset.briefing?.steps ?? [];
const [first, second] = steps;

test("with nothing selected it counts the events, and goes on to the first of them", () => {
  expect(readingOf(OPENED)).toMatchObject({ unit: "event", at: null, total: 9, previous: null });
  readOn(store, 1);
  expect(readingOf(store.getState())).toMatchObject({ at: 1, previous: null });
});

test("from a step on it counts steps", () => {
  if (!first || !second) throw new Error("the shipped briefing has two steps at least");
  select(store, { type: "step", id: first.id });
  expect(readingOf(store.getState())).toMatchObject({
    unit: "step",
    at: 1,
    total: steps.length,
    previous: null,
    next: { type: "step", id: second.id },
  });
  readOn(store, -1);
  expect(store.getState().selected).toEqual({ type: "step", id: first.id });
  readOn(store, 1);
  expect(store.getState().selected).toEqual({ type: "step", id: second.id });
});

test("at the last event there is nothing further, and going on changes nothing", () => {
  readOn(store, -1);
  const last = store.getState().selected;
  expect(readingOf(store.getState())).toMatchObject({ at: 9, next: null });
  readOn(store, 1);
  expect(store.getState().selected).toEqual(last);
});

test("it counts only what the filters keep", () => {
  store.setState({ filters: { ...NO_FILTERS, kinds: ["call"] } });
  readOn(store, 1);
  expect(readingOf(store.getState())).toMatchObject({ at: 1, total: 1, next: null });
});

test("the column shows the story until something is selected, and the source as long as it is chosen", () => {
  expect(columnOf(OPENED)).toBe("story");
  select(store, { type: "event", id: ID.call });
  expect(columnOf(store.getState())).toBe("event");
  setTab(store, "source");
  select(store, { type: "event", id: ID.alert });
  expect(columnOf(store.getState())).toBe("source");
});

test("an event chosen from the story leaves it; with nothing selected the story is back", () => {
  setTab(store, "story");
  select(store, { type: "event", id: ID.call });
  expect(columnOf(store.getState())).toBe("event");
  select(store, null);
  expect(columnOf(store.getState())).toBe("story");
});
