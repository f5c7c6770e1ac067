/** What the worker is asked to count beforehand when a hand takes the map is what the views draw. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Engine } from "../../../../src/engine/engine.ts";
import type { TakeHold } from "../../../../src/engine/grip/hold.ts";
import { filtersOf } from "../../../../src/state/selectors.ts";
import { createAtlasStore } from "../../../../src/state/store.ts";
import { watchFrameHold } from "../../../../src/surfaces/opening/large/watch-frame-hold.ts";
import { openCrowdedState } from "../../support/crowded-state.ts";

const EDGES = Float64Array.of(0, 1_000, 2_000);
const FRAME = {
  lonLat: [15, 30],
  zoom: 5,
  bounds: [
    [10, 25],
    [20, 35],
  ],
} as const;

let draw = () => {};

beforeEach(() => {
  vi.stubGlobal("requestAnimationFrame", (work: () => void) => {
    draw = work;
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const takeHold = vi.fn(async () => null) satisfies TakeHold;

/** As an answer that has come brings it: another, equal one. */
const another = (engine: Engine): Engine => ({ ...engine, takeHold });

test("edges that the views ask for after another answer has come are counted beforehand as well", async () => {
  const state = openCrowdedState({ events: 200 });
  const store = createAtlasStore({ ...state, engine: another(state.engine), keepInFrame: true });
  const stop = watchFrameHold(store);
  store.setState({ heldFrame: FRAME });
  store.setState({ engine: another(state.engine) });
  const { coloring, engine } = store.getState();
  const filters = filtersOf(store.getState());
  engine.query(filters).counted?.bands(EDGES, coloring);
  draw();
  await vi.waitFor(() => expect(takeHold).toHaveBeenCalledOnce());
  expect(takeHold).toHaveBeenCalledWith({
    type: "frame",
    filters,
    coloring,
    bins: { bands: [EDGES], begins: [] },
  });
  expect(store.getState().engine.query(filters)).toBe(state.engine.query(filters));
  stop();
});
