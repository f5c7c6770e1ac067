import { beforeEach, expect, test } from "vitest";
import { makeCounting } from "../../../src/engine/counting.ts";
import { createEngine } from "../../../src/engine/create-engine.ts";
import { textsFor } from "../../../src/i18n/engine-texts.ts";
import { type Bounds, type Frame, isWithin, squareAround } from "../../../src/model/frame.ts";
import { toInterval } from "../../../src/model/interval.ts";
import type { ActorId, EventId, FactionId, LonLat } from "../../../src/model/schema/common.ts";
import { findStep } from "../../../src/model/slides.ts";
import { bringIntoSight, cameraOn } from "../../../src/state/bring-into-sight.ts";
import { initialState } from "../../../src/state/initial.ts";
import {
  type AtlasStore,
  createAtlasStore,
  noteFrame,
  select,
  setWindow,
} from "../../../src/state/store.ts";
import { HARBOUR } from "../support/harbour.ts";
import { ID, openShippedState, WORDS } from "../support/shipped-state.ts";

const MOSCOW = [37.61556, 55.75222] as const;
const TRIPOLI = [13.18733, 32.88743] as const;

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

const NEAR_TUNIS = frameOf([
  [8, 35],
  [12, 38],
]);

function shows(place: LonLat): boolean {
  const { camera } = state();
  return camera.type === "bounds" && isWithin(place, camera.bounds);
}

/** How much of the frame that the map is told to show a ring round a place takes, from south to north. */
function shareOf([lon, lat]: LonLat, km: number): number {
  const { camera } = state();
  if (camera.type !== "bounds") throw new Error("no bounds");
  const [[, south], [, north]] = camera.bounds;
  const [[, low], [, high]] = squareAround([lon, lat], km);
  return (high - low) / (north - south);
}

test("each event in its turn is what the map is told to show", () => {
  pick(ID.moscow);
  expect(state().camera).toMatchObject({ type: "bounds", exact: true });
  expect(shows(MOSCOW)).toBe(true);
  pick(ID.ring);
  expect(shows(TRIPOLI)).toBe(true);
  expect(shows(MOSCOW)).toBe(false);
});

test("a ring fills most of what the map is told to show, and none of it lies outside", () => {
  pick(ID.ring);
  expect(shareOf(TRIPOLI, 10)).toBeGreaterThan(0.7);
  expect(shareOf(TRIPOLI, 10)).toBeLessThan(1);
});

test("an event somewhere in the country shows the country, one without a place the whole", () => {
  const { camera } = state();
  pick(ID.ring);
  pick(ID.operations);
  expect(state().camera).toEqual(camera);
  pick(ID.ring);
  pick(ID.call);
  expect(state().camera).toEqual(camera);
});

test("several events show those within the first frame, and a far one only where it is all there is", () => {
  select(store, { type: "actor", id: "haftar" as ActorId });
  expect(shows(TRIPOLI)).toBe(true);
  expect(shows(MOSCOW)).toBe(false);
  select(store, { type: "faction", id: "russia-side" as FactionId });
  expect(shows(MOSCOW)).toBe(true);
});

test("selecting the selected event brings it back after the reader looked elsewhere", () => {
  pick(ID.moscow);
  const { camera } = state();
  noteFrame(store, NEAR_TUNIS, true);
  pick(ID.moscow);
  expect(state()).toMatchObject({ camera, isFrameMoved: false });
  setWindow(store, toInterval(0, 1000));
  pick(ID.moscow);
  expect(state().window.start).toBeGreaterThan(1000);
});

test("a step of the briefing shows what the step does", () => {
  const [step] = state().atlas.dataset.briefing?.steps ?? [];
  if (!step) throw new Error("no briefing");
  select(store, { type: "step", id: step.id });
  const slide = findStep(state().atlas, step.id);
  expect(state().camera).toEqual(slide?.camera ?? state().camera);
  expect(state().window).toEqual(slide?.window ?? state().window);
});

/** The step with a window of its own, and one without. */
function twoSteps() {
  const { steps } = state().atlas.dataset.briefing ?? { steps: [] };
  const own = steps.find(({ window }) => window !== undefined);
  const other = steps.find(({ window }) => window === undefined);
  if (!own || !other) throw new Error("no such steps");
  return [
    { type: "step", id: own.id },
    { type: "step", id: other.id },
  ] as const;
}

test("leaving a step puts the first window and the first frame back", () => {
  const [own, other] = twoSteps();
  const { firstWindow, camera } = state();
  select(store, own);
  expect(state().window).not.toEqual(firstWindow);
  select(store, null);
  expect(state()).toMatchObject({ window: firstWindow, camera });
  select(store, own);
  select(store, other);
  expect(state().window).toEqual(firstWindow);
  select(store, own);
  pick(ID.operations);
  select(store, null);
  expect(state().window).toEqual(firstWindow);
});

test("leaving a step leaves the window and the frame that the reader has moved since", () => {
  const [own] = twoSteps();
  select(store, own);
  const window = toInterval(Date.parse("2019-04-04"), Date.parse("2019-04-05"));
  setWindow(store, window);
  noteFrame(store, NEAR_TUNIS, true);
  const { camera } = state();
  select(store, null);
  expect(state()).toMatchObject({ window, camera, isFrameMoved: true });
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
  expect(bringIntoSight(state(), { type: "event", id: "nobody" as EventId })).toEqual({});
});

const ANNOUNCED = "haftar-announces-offensive" as EventId;

test("of a crowd, an event whose place is in the frame leaves the frame as it is; one beyond it does not", () => {
  const { atlas } = state();
  const engine = createEngine(atlas, textsFor(atlas, WORDS.en), makeCounting);
  store.setState({ engine });
  noteFrame(store, frameOf(squareAround(TRIPOLI, 30), 9), true);
  const { camera } = state();
  pick(ANNOUNCED);
  expect(state().selected).toEqual({ type: "event", id: ANNOUNCED });
  expect(state().camera).toBe(camera);
  noteFrame(store, NEAR_TUNIS, true);
  select(store, null);
  pick(ANNOUNCED);
  expect(state().camera).not.toBe(camera);
});

test("what lies in a first frame that is nearer than a city in its surroundings leaves the map there", () => {
  const engine = createEngine(HARBOUR, textsFor(HARBOUR, WORDS.en));
  const preferences = { lang: "en", defaultLang: "en", theme: "system" } as const;
  const opened = initialState(HARBOUR, engine, preferences);
  const moves = bringIntoSight(opened, {
    type: "event",
    id: "walked-out-at-the-eastquay-terminal" as EventId,
  });
  expect(moves).toEqual({});
  expect(cameraOn(opened, { type: "event", id: "ordered-two-ships" as EventId })).toEqual(
    opened.camera,
  );
});
