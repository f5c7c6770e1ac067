/** What rests while the frame is off the screen, and what is done when it is back. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createAtlasStore, setTab } from "../../../../src/state/store.ts";
import { createRest, restStore } from "../../../../src/surfaces/embed/rest-unseen.ts";
import { openShippedState } from "../../support/shipped-state.ts";

let see: (isIntersecting: boolean) => void;
beforeEach(() => {
  vi.stubGlobal("document", { documentElement: {} });
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(report: (entries: readonly { isIntersecting: boolean }[]) => void) {
        see = (isIntersecting) => report([{ isIntersecting }]);
      }
      observe() {}
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it("work is done at once while the page is seen, also before the browser has said so", () => {
  const work = vi.fn();
  const draw = createRest()(work);
  draw();
  see(true);
  draw();
  expect(work).toHaveBeenCalledTimes(2);
});

it("work that comes due off the screen is done once, when the page is back", () => {
  const rest = createRest();
  const [one, two, idle] = [vi.fn(), vi.fn(), vi.fn()];
  const [drawOne, drawTwo] = [rest(one), rest(two), rest(idle)];
  see(false);
  for (let times = 0; times < 5; times++) drawOne?.();
  drawTwo?.();
  expect(one).not.toHaveBeenCalled();
  see(true);
  see(true);
  expect([one, two, idle].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0]);
});

it("a store that rests has the latest state always, and tells of it when there is somebody to see it", () => {
  const store = createAtlasStore(openShippedState());
  const shown = restStore(store, createRest());
  const tabs: string[] = [];
  shown.subscribe(({ tab }) => tabs.push(tab));
  setTab(shown, "event");
  see(false);
  setTab(store, "source");
  setTab(store, "events");
  expect(shown.getState().tab).toBe("events");
  expect(tabs).toEqual(["event"]);
  see(true);
  expect(tabs).toEqual(["event", "events"]);
});
