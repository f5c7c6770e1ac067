import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { State } from "../../../../src/state/state.ts";
import {
  type AtlasStore,
  createAtlasStore,
  setTab,
  setTheme,
} from "../../../../src/state/store.ts";
import { bind } from "../../../../src/surfaces/binding/bind.ts";
import { openShippedState } from "../../support/shipped-state.ts";

let store: AtlasStore;
let frames: Map<number, () => void>;
beforeEach(() => {
  store = createAtlasStore(openShippedState());
  frames = new Map();
  let last = 0;
  vi.stubGlobal("requestAnimationFrame", (work: () => void) => {
    frames.set(++last, work);
    return last;
  });
  vi.stubGlobal("cancelAnimationFrame", (id: number) => frames.delete(id));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function nextFrame(): void {
  const due = [...frames.values()];
  frames.clear();
  for (const work of due) work();
}

function makeView() {
  return { update: vi.fn<(tab: string) => void>(), destroy: vi.fn<() => void>() };
}

const tabOf = ({ tab }: State) => tab;

test("a view is drawn at once", () => {
  const view = makeView();
  bind(store, tabOf, view, vi.fn());
  expect(view.update.mock.calls).toEqual([["story"]]);
});

test("many changes within a frame are one drawing, of the last of them", () => {
  const view = makeView();
  bind(store, tabOf, view, vi.fn());
  setTab(store, "event");
  setTab(store, "source");
  expect(view.update).toHaveBeenCalledTimes(1);
  expect(frames.size).toBe(1);
  nextFrame();
  expect(view.update.mock.calls).toEqual([["story"], ["source"]]);
  setTab(store, "events");
  nextFrame();
  expect(view.update).toHaveBeenLastCalledWith("events");
});

test("a change of something else draws nothing", () => {
  const view = makeView();
  bind(store, tabOf, view, vi.fn());
  setTheme(store, "dark");
  nextFrame();
  expect(view.update).toHaveBeenCalledTimes(1);
});

test("the undo takes the view down, and what was due no longer happens", () => {
  const view = makeView();
  const undo = bind(store, tabOf, view, vi.fn());
  setTab(store, "event");
  undo();
  setTab(store, "source");
  nextFrame();
  expect(view.update).toHaveBeenCalledTimes(1);
  expect(view.destroy).toHaveBeenCalledTimes(1);
});

test("a view that throws is taken down and reported once, and the others go on", () => {
  const [faulty, sound] = [makeView(), makeView()];
  const fault = new Error("it broke");
  const onFault = vi.fn();
  bind(store, tabOf, faulty, onFault);
  bind(store, tabOf, sound, vi.fn());
  faulty.update.mockImplementation(() => {
    throw fault;
  });
  setTab(store, "event");
  nextFrame();
  setTab(store, "source");
  nextFrame();
  expect(onFault.mock.calls).toEqual([[fault]]);
  expect(faulty.destroy).toHaveBeenCalledTimes(1);
  expect(faulty.update).toHaveBeenCalledTimes(2);
  expect(sound.update).toHaveBeenLastCalledWith("source");
});

test("a model that cannot be made is reported like a view that throws", () => {
  const view = makeView();
  const onFault = vi.fn();
  bind<string>(
    store,
    () => {
      throw new Error("no model");
    },
    view,
    onFault,
  );
  expect(onFault).toHaveBeenCalledTimes(1);
  expect(view.destroy).toHaveBeenCalledTimes(1);
  setTab(store, "event");
  expect(frames.size).toBe(0);
});
