import { expect, test } from "vitest";
import { NO_FILTERS } from "../../../../src/model/filters.ts";
import { isWithin } from "../../../../src/model/frame.ts";
import { readAddress, writeAddress } from "../../../../src/state/address/address.ts";
import type { State } from "../../../../src/state/state.ts";
import {
  createAtlasStore,
  lookHome,
  select,
  setFilter,
  showFirstWindow,
} from "../../../../src/state/store.ts";
import { ID, openShippedState } from "../../support/shipped-state.ts";

const NOTHING = new URLSearchParams();

function read(query: string, initial = openShippedState()) {
  return readAddress(new URLSearchParams(query), initial);
}

function addressAfter(change: (store: ReturnType<typeof createAtlasStore>) => void): string {
  const store = createAtlasStore(openShippedState());
  change(store);
  return writeAddress(store.getState(), NOTHING);
}

function ignoredIn(query: string): readonly string[] {
  return read(query).ignored.map(({ path }) => path);
}

test("a dataset as it opens needs no address, and none leads to it", () => {
  const state = openShippedState();
  expect(writeAddress(state, NOTHING)).toBe("");
  expect(readAddress(NOTHING, state)).toEqual({ state, ignored: [] });
});

test("the whole of a busy state is in the address, in an order and in signs that a person can read", () => {
  const state: State = {
    ...openShippedState({ lang: "ar", defaultLang: "en", theme: "dark" }),
    selected: { type: "event", id: ID.ring },
    focused: { type: "actor", id: ID.haftar },
    keepInFrame: true,
    filters: { ...NO_FILTERS, factions: [ID.east, "none"], kinds: ["act", "call"], text: "a&b, ج" },
    sort: { column: "title", descending: true },
    tab: "events",
  };
  expect(decodeURIComponent(writeAddress(state, NOTHING))).toBe(
    "event=lna-ten-kilometres&focus=actor:haftar&kind=act,call&faction=east,none&q=a&b, ج&frame=keep&map=home&sort=-title&tab=events&lang=ar&theme=dark",
  );
  expect(writeAddress(state, NOTHING)).toContain(
    "kind=act,call&faction=east,none&q=a%26b,%20%D8%AC",
  );
});

test("an event that is not in the dataset is reported, and the rest of the address holds", () => {
  const { state, ignored } = read("event=the-fall-of-troy&kind=call");
  expect(state.selected).toBeNull();
  expect(state.filters.kinds).toEqual(["call"]);
  expect(ignored).toEqual([
    { path: "?event", found: "the-fall-of-troy", expected: "event-id", among: [] },
  ]);
});

test("a list keeps its sound values, without repeats, and names the others", () => {
  const { state, ignored } = read(
    "faction=atlantis,accord,accord,mu,none&actor=&grade=B,7,ungraded",
  );
  expect(state.filters.factions).toEqual(["accord", "none"]);
  expect(state.filters.actors).toEqual([]);
  expect(state.filters.grades).toEqual(["B", "ungraded"]);
  expect(ignored.map(({ path, found }) => [path, found])).toEqual([
    ["?faction", "atlantis,mu"],
    ["?actor", ""],
    ["?grade", "7"],
  ]);
  expect(ignored[0]?.among).toContain("accord");
});

test.each([
  ["32.89,13.19,9", [13.19, 32.89], 9],
  ["-90,-180,0", [-180, -90], 0],
  ["90,180,19", [180, 90], 19],
])("a map frame of %s is latitude, longitude and zoom", (text, lonLat, zoom) => {
  expect(read(`map=${text}`).state.camera).toEqual({ type: "center", lonLat, zoom });
});

test.each([
  "",
  "32",
  "32,13",
  "32,13,9,1",
  "91,0,5",
  "0,181,5",
  "0,0,20",
  "0,0,-1",
  "1e1,0,5",
  "a,b,c",
  "32,,9",
  " 1,2,3",
])("a map frame of «%s» is reported and leaves the first frame", (text) => {
  const { state, ignored } = read(`map=${text}`);
  expect(state.camera).toEqual(openShippedState().camera);
  expect(ignored.map(({ path }) => path)).toEqual(["?map"]);
});

test.each([
  "a & b = c",
  "حفتر، طرابلس",
  "🛰️ 🇱🇾",
  "one,two;three",
  "100% + 1 #x?/:",
  "“«q»”",
  "a\nb\0c",
  "%26",
  "+",
])("the text «%s» survives the way through the address", (text) => {
  const address = addressAfter((store) => setFilter(store, "text", text));
  const { state, ignored } = readAddress(
    new URL(`https://atlas.example/?${address}`).searchParams,
    openShippedState(),
  );
  expect(state.filters.text).toBe(text);
  expect(ignored).toEqual([]);
});

test("half a pair of surrogates, which no address can hold, does not break the page", () => {
  const address = addressAfter((store) => setFilter(store, "text", "a\uD83Db"));
  expect(read(address).state.filters.text).toBe("a\uFFFDb");
});

test("a text longer than anyone searches for is reported in short", () => {
  const { state, ignored } = read(`q=${"x".repeat(201)}&event=${"y".repeat(5000)}`);
  expect(state.filters.text).toBe("");
  expect(ignored.map(({ path }) => path)).toEqual(["?event", "?q"]);
  expect(Math.max(...ignored.map(({ found }) => found.length))).toBeLessThanOrEqual(61);
});

test("the dataset's address and the surface pass through as they came", () => {
  const data = "https://elsewhere.example/a b.json?x=1&y=2,3#z";
  const present = new URLSearchParams({ utm_source: "mail", view: "explore", data, event: "old" });
  const next = new URLSearchParams(writeAddress(openShippedState(), present));
  expect([...next]).toEqual([
    ["view", "explore"],
    ["data", data],
  ]);
  expect(ignoredIn("view=brief&data=x.json")).toEqual([]);
});

test("what other sites hang onto a link is not worth a word; any other stranger is", () => {
  expect(ignoredIn("utm_source=a&utm_medium=b&fbclid=c&gclid=d&mc_cid=e")).toEqual([]);
  const { ignored } = read("evnt=phone-call&UTM=1");
  expect(ignored.map(({ expected, path, found }) => [expected, path, found])).toEqual([
    ["known", "?evnt", "phone-call"],
    ["known", "?UTM", "1"],
  ]);
});

test("a parameter that stands twice is read once, and the reader is told", () => {
  const { state, ignored } = read("event=phone-call&event=lna-operations");
  expect(state.selected).toEqual({ type: "event", id: ID.call });
  expect(ignored.map(({ path, found }) => [path, found])).toEqual([["?event", "lna-operations"]]);
});

test.each([
  ["kind:movement", { type: "kind", kind: "movement" }],
  ["actor:haftar", { type: "actor", id: ID.haftar }],
  ["faction:none", { type: "faction", id: null }],
  ["faction:east", { type: "faction", id: ID.east }],
  ["relation:executives-rival", { type: "relation", id: ID.rivalry }],
  [
    "span:tass-2019-04-06:10-20",
    { type: "span", span: { source: ID.dispatch, start: 10, end: 20 } },
  ],
])("select=%s selects what it names", (text, thing) => {
  const { state, ignored } = read(`select=${text}`);
  expect(state.selected).toEqual(thing);
  expect(ignored).toEqual([]);
});

test.each([
  "haftar",
  "actor:",
  "actor:nobody",
  "kind:parade",
  "event:phone-call",
  "span:tass-2019-04-06:20-10",
  "span:tass-2019-04-06:0-999999",
  "span:geonames:1-2",
  ":::",
])("select=%s is reported", (text) => {
  expect(ignoredIn(`select=${text}`)).toEqual(["?select"]);
});

test("only an actor, a faction or a kind of event can be focused", () => {
  expect(ignoredIn("focus=relation:executives-rival")).toEqual(["?focus"]);
  expect(read("focus=actor:haftar").state.focused).toEqual({ type: "actor", id: ID.haftar });
  expect(read("focus=kind:call").state.focused).toEqual({ type: "kind", kind: "call" });
});

test.each([
  "frame=yes",
  "sort=colour",
  "sort=--time",
  "tab=kitchen",
  "theme=Dark",
  "lang=tlh",
  "lang=",
])("%s is reported", (query) => {
  expect(ignoredIn(query)).toEqual([`?${query.split("=")[0]}`]);
});

test("the language is left out where the reader's browser asked for it", () => {
  expect(writeAddress(openShippedState({ lang: "ru", defaultLang: "ru" }), NOTHING)).toBe("");
  expect(writeAddress(openShippedState({ lang: "en", defaultLang: "ru" }), NOTHING)).toBe(
    "lang=en",
  );
});

test("an event far away brings the map there, unless the address names a frame", () => {
  const away = read(`event=${ID.moscow}`).state.camera;
  expect(away).toMatchObject({ type: "bounds", exact: true });
  expect(away.type === "bounds" && isWithin([37.61556, 55.75222], away.bounds)).toBe(true);
  expect(read(`event=${ID.moscow}&map=32,13,7`).state.camera).toMatchObject({ lonLat: [13, 32] });
  expect(read(`event=${ID.moscow}&map=home`).state.camera).toEqual(openShippedState().camera);
});

test("a reader who selected the event in Moscow and went home again finds Libya under the link", () => {
  const address = addressAfter((store) => {
    select(store, { type: "event", id: ID.moscow });
    lookHome(store);
  });
  expect(address).toBe(`event=${ID.moscow}&map=home`);
  expect(read(address).state.camera).toEqual(openShippedState().camera);
});

test("a window that the event would have moved is in the address, though it is the first one", () => {
  const early = openShippedState();
  const firstWindow = read("window=2019-03-01/2019-03-03").state.window;
  const store = createAtlasStore({ ...early, firstWindow, window: firstWindow });
  select(store, { type: "event", id: ID.ring });
  expect(store.getState().window).not.toEqual(firstWindow);
  expect(writeAddress(store.getState(), NOTHING)).toBe(`event=${ID.ring}`);
  showFirstWindow(store);
  expect(writeAddress(store.getState(), NOTHING)).toBe(
    `event=${ID.ring}&window=2019-03-01/2019-03-03`,
  );
});

test("a map moved over the date line is written with a longitude that can be read", () => {
  const frame = {
    lonLat: [190.5, 10] as const,
    zoom: 6,
    bounds: [
      [185, 5],
      [196, 15],
    ] as const,
  };
  const address = writeAddress({ ...openShippedState(), frame, isFrameMoved: true }, NOTHING);
  expect(address).toBe("map=10,-169.5,6");
});
