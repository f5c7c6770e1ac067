import { beforeEach, expect, test } from "vitest";
import type { Bounds, Frame } from "../../../src/model/frame.ts";
import { toInterval } from "../../../src/model/interval.ts";
import type { EventId } from "../../../src/model/schema/common.ts";
import { bringIntoSight } from "../../../src/state/bring-into-sight.ts";
import {
  type AtlasStore,
  createAtlasStore,
  lookHome,
  noteFrame,
  select,
  setWindow,
} from "../../../src/state/store.ts";
import { ID, openShippedState } from "../support/shipped-state.ts";

const MOSCOW = [37.61556, 55.75222] as const;

let store: AtlasStore;
beforeEach(() => {
  store = createAtlasStore(openShippedState());
});
const state = () => store.getState();

function pick(id: EventId): void {
  select(store, { type: "event", id });
}

function frameOf(bounds: Bounds, zoom = 5): Frame {
  const [[west, south], [east, north]] = bounds;
  return { lonLat: [(west + east) / 2, (south + north) / 2], zoom, bounds };
}

const NEAR_MOSCOW = frameOf([
  [25, 50],
  [50, 60],
]);

test("the event in Moscow moves the map there, and one in Libya brings it home again", () => {
  noteFrame(store, frameOf(state().home), false);
  pick(ID.moscow);
  expect(state().camera).toEqual({ type: "center", lonLat: MOSCOW, zoom: 5 });
  noteFrame(store, NEAR_MOSCOW, false);
  pick(ID.ring);
  expect(state().camera).toEqual({ type: "bounds", bounds: state().home });
});

test("so it does while the map is still on its way", () => {
  noteFrame(store, frameOf(state().home), false);
  pick(ID.moscow);
  pick(ID.ring);
  expect(state().camera).toEqual({ type: "bounds", bounds: state().home });
  pick(ID.moscow);
  expect(state().camera).toMatchObject({ lonLat: MOSCOW });
});

test("so it does before the map was ever drawn", () => {
  pick(ID.moscow);
  expect(state().camera).toMatchObject({ lonLat: MOSCOW });
  pick(ID.alert);
  expect(state().camera).toEqual({ type: "bounds", bounds: state().home });
});

test("on the way home from Moscow the event there is out of sight again", () => {
  pick(ID.moscow);
  noteFrame(store, NEAR_MOSCOW, false);
  lookHome(store);
  pick(ID.call);
  pick(ID.moscow);
  expect(state().camera).toMatchObject({ lonLat: MOSCOW });
});

test("selecting the selected event brings it back after the reader looked elsewhere", () => {
  pick(ID.moscow);
  noteFrame(store, NEAR_MOSCOW, false);
  lookHome(store);
  noteFrame(store, frameOf(state().home), false);
  pick(ID.moscow);
  expect(state().camera).toMatchObject({ lonLat: MOSCOW });
  setWindow(store, toInterval(0, 1000));
  pick(ID.moscow);
  expect(state().window.start).toBeGreaterThan(1000);
});

test("an event within the frame that the reader chose leaves it alone", () => {
  noteFrame(
    store,
    frameOf(
      [
        [12, 31],
        [15, 34],
      ],
      8,
    ),
    true,
  );
  const { camera } = state();
  pick(ID.ring);
  expect(state().camera).toBe(camera);
  expect(state().isFrameMoved).toBe(true);
});

test("an event outside the frame that the reader chose moves the map, which then is no longer the reader's", () => {
  noteFrame(
    store,
    frameOf(
      [
        [20, 31],
        [22, 33],
      ],
      9,
    ),
    true,
  );
  pick(ID.ring);
  expect(state()).toMatchObject({ camera: { type: "bounds" }, isFrameMoved: false });
  noteFrame(
    store,
    frameOf(
      [
        [20, 31],
        [22, 33],
      ],
      9,
    ),
    true,
  );
  pick(ID.moscow);
  expect(state().camera).toMatchObject({ zoom: 8 });
});

test("an event that is not on the map moves no map", () => {
  const { camera } = state();
  pick(ID.call);
  expect(state().camera).toBe(camera);
});

test("an event outside the timeline's window comes to its middle, at the same scale", () => {
  const width = 3_600_000;
  setWindow(store, toInterval(0, width));
  pick(ID.call);
  const { window } = state();
  expect(window.end - window.start).toBe(width);
  expect((window.start + window.end) / 2).toBe(Date.parse("2019-04-05T12:00+02:00"));
});

test("an event with an open start comes into sight at its end", () => {
  setWindow(store, toInterval(Date.parse("2019-05-01"), Date.parse("2019-05-03")));
  pick(ID.operations);
  const { window } = state();
  expect((window.start + window.end) / 2).toBe(Date.parse("2019-04-06T00:00+02:00"));
});

test("an event that shares time with the window leaves it", () => {
  setWindow(store, toInterval(0, Date.parse("2019-04-01")));
  const { window } = state();
  pick(ID.operations);
  expect(state().window).toBe(window);
});

test("an event that is not there moves nothing", () => {
  expect(bringIntoSight(state(), "nobody" as EventId)).toEqual({});
});
