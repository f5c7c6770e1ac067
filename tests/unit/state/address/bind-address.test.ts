import { afterEach, expect, test, vi } from "vitest";
import type { Lang } from "../../../../src/model/languages.ts";
import { readAddress } from "../../../../src/state/address/address.ts";
import { bindAddress } from "../../../../src/state/address/bind-address.ts";
import {
  createAtlasStore,
  hover,
  noteFrame,
  select,
  setFilter,
  setLanguage,
  setTab,
  setTheme,
} from "../../../../src/state/store.ts";
import { openFakeBrowser } from "../../support/fake-browser.ts";
import { ID, openShippedState, shippedEngine } from "../../support/shipped-state.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page that was opened at this address, as the explore surface opens it. */
function openAt(
  search: string,
  hash = "",
  loadWords: (lang: Lang) => Promise<void> = async () => {},
) {
  const browser = openFakeBrowser(search, hash);
  const opened = openShippedState();
  const store = createAtlasStore(readAddress(new URLSearchParams(location.search), opened).state);
  const undo = bindAddress(store, {
    leavesTrail: true,
    initial: () => {
      const { lang, engine } = store.getState();
      return { ...opened, lang, engine };
    },
    onLanguage: async (lang) => {
      await loadWords(lang);
      setLanguage(store, lang, shippedEngine(lang));
    },
  });
  return { browser, store, undo };
}

const call = { type: "event", id: ID.call } as const;
const ring = { type: "event", id: ID.ring } as const;

function frameAt(lon: number) {
  const bounds = [
    [lon - 5, 25],
    [lon + 5, 35],
  ] as const;
  return { lonLat: [lon, 30] as const, zoom: 6, bounds };
}

test("one gesture is one step, whatever it changed", async () => {
  const { browser, store } = openAt("");
  select(store, call);
  setTab(store, "source");
  setFilter(store, "kinds", ["call"]);
  await browser.settle();
  expect(browser.search()).toBe("?event=phone-call&kind=call&tab=source");
  expect(browser.steps()).toBe(2);
});

test("two gestures within one frame are two steps", async () => {
  const { browser, store } = openAt("");
  select(store, call);
  await browser.pause();
  select(store, ring);
  await browser.settle();
  expect([browser.search(), browser.steps()]).toEqual(["?event=lna-ten-kilometres", 3]);
  await browser.go(-1);
  expect(store.getState().selected).toEqual(call);
});

test("Back undoes a step and Forward takes it again", async () => {
  const { browser, store } = openAt("");
  select(store, call);
  await browser.settle();
  select(store, ring);
  await browser.settle();
  expect(browser.steps()).toBe(3);
  await browser.go(-1);
  expect(store.getState().selected).toEqual(call);
  await browser.go(-1);
  expect(store.getState().selected).toBeNull();
  await browser.go(2);
  expect(store.getState().selected).toEqual(ring);
  expect([browser.search(), browser.steps()]).toEqual(["?event=lna-ten-kilometres", 3]);
});

test("pointing at things leaves the address alone, nonsense and all, until the reader takes a step", async () => {
  const { browser, store } = openAt(
    "?evnt=x&utm_source=mail&kind=call,call&from=2019-04-05T08:30Z",
  );
  hover(store, call);
  noteFrame(store, frameAt(17), false);
  await browser.settle();
  expect(browser.steps()).toBe(1);
  expect(browser.search()).toContain("evnt=x");
  select(store, call);
  await browser.settle();
  expect(browser.search()).toBe("?event=phone-call&from=2019-04-05T10:30&kind=call");
  expect(browser.steps()).toBe(2);
});

test("moves of the map that follow each other are one step; after a pause they are another", async () => {
  const { browser, store } = openAt("");
  for (const lon of [10, 11, 12]) {
    noteFrame(store, frameAt(lon), true);
    await browser.settle();
    vi.advanceTimersByTime(500);
  }
  expect([browser.search(), browser.steps()]).toEqual(["?map=30,12,6", 2]);
  vi.advanceTimersByTime(5000);
  noteFrame(store, frameAt(13), true);
  await browser.settle();
  expect([browser.search(), browser.steps()]).toEqual(["?map=30,13,6", 3]);
});

test("a step between two moves of the map keeps them apart", async () => {
  const { browser, store } = openAt("");
  noteFrame(store, frameAt(10), true);
  await browser.settle();
  setTheme(store, "dark");
  await browser.settle();
  noteFrame(store, frameAt(11), true);
  await browser.settle();
  expect(browser.steps()).toBe(4);
});

test("Back over a move of the map gives the map a camera to take up, though it was told that one before", async () => {
  const { browser, store } = openAt("");
  const first = store.getState().camera;
  noteFrame(store, frameAt(10), true);
  await browser.settle();
  await browser.go(-1);
  const { camera, isFrameMoved, frame } = store.getState();
  expect(camera).toEqual(first);
  expect(camera).not.toBe(first);
  expect(isFrameMoved).toBe(false);
  expect(frame).toEqual(frameAt(10));
});

test("Back to another language loads it first", async () => {
  const { browser, store } = openAt("");
  setLanguage(store, "ar", shippedEngine("ar"));
  await browser.settle();
  expect(browser.search()).toBe("?lang=ar");
  await browser.go(-1);
  expect(store.getState()).toMatchObject({ lang: "en", engine: shippedEngine("en") });
  expect(browser.steps()).toBe(1);
  await browser.go(1);
  expect(store.getState().lang).toBe("ar");
});

test("going on while the words are loading ends where the address ends", async () => {
  const slow = (lang: Lang) =>
    new Promise<void>((resolve) => void setTimeout(resolve, lang === "ar" ? 1000 : 0));
  const { browser, store } = openAt("", "", slow);
  setLanguage(store, "ar", shippedEngine("ar"));
  await browser.settle();
  setLanguage(store, "en", shippedEngine("en"));
  select(store, call);
  await browser.settle();
  await browser.go(-1);
  hover(store, ring);
  await browser.settle();
  await browser.go(1);
  await vi.advanceTimersByTimeAsync(3000);
  expect(browser.search()).toBe("?event=phone-call");
  expect(browser.steps()).toBe(3);
  expect(store.getState()).toMatchObject({ lang: "en", selected: call });
});

test("the dataset's address and the part after the hash stay", async () => {
  const { browser, store } = openAt("?data=https://x.example/a.json", "#panel-event");
  select(store, call);
  await browser.settle();
  expect(browser.search()).toBe("?data=https://x.example/a.json&event=phone-call");
  expect(location.hash).toBe("#panel-event");
});

test("after the undo neither side hears the other", async () => {
  const { browser, store, undo } = openAt("");
  select(store, call);
  undo();
  await browser.settle();
  expect(browser.search()).toBe("");
  select(store, ring);
  await browser.go(0);
  expect(store.getState().selected).toEqual(ring);
  expect(browser.steps()).toBe(1);
});
