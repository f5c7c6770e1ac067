import fc from "fast-check";
import { expect, test } from "vitest";
import type { Camera } from "../../../../src/model/frame.ts";
import { readAddress, writeAddress } from "../../../../src/state/address/address.ts";
import type { State } from "../../../../src/state/state.ts";
import { createAtlasStore } from "../../../../src/state/store.ts";
import { runs } from "../../support/runs.ts";
import { openShippedState } from "../../support/shipped-state.ts";
import { anySteps, anyText } from "./any-steps.ts";

const NOTHING = new URLSearchParams();
const MINUTE = 60_000;

function whereTheMapLooks({ camera, frame, isFrameMoved }: State): unknown {
  const told: Camera =
    isFrameMoved && frame ? { type: "center", lonLat: frame.lonLat, zoom: frame.zoom } : camera;
  if (told.type === "bounds") return told.bounds;
  const [lon, lat] = told.lonLat;
  const onEarth = lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon;
  return [onEarth.toFixed(4), lat.toFixed(4), told.zoom.toFixed(2)].map((text) => Number(text) + 0);
}

/** What a reader would see of a state, as exactly as an address says it. */
function meaningOf(state: State) {
  const { selected, focused, filters, keepInFrame, window, sort, tab, lang, theme } = state;
  return {
    ...{ selected, focused, filters, keepInFrame, sort, tab, lang, theme },
    map: whereTheMapLooks(state),
    window: [
      Math.floor(window.start / MINUTE),
      Math.max(Math.ceil(window.end / MINUTE), Math.floor(window.start / MINUTE) + 1),
    ],
  };
}

function afterSteps(steps: readonly ((store: ReturnType<typeof createAtlasStore>) => void)[]) {
  const store = createAtlasStore(openShippedState());
  for (const step of steps) step(store);
  return store.getState();
}

function reopen(address: string, { lang }: Pick<State, "lang">) {
  return readAddress(new URLSearchParams(address), openShippedState({ lang }));
}

test("whatever a reader did, the address leads to the same again, and is then written the same", () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const state = afterSteps(steps);
      const address = writeAddress(state, NOTHING);
      const { state: again, ignored } = reopen(address, state);
      expect(ignored).toEqual([]);
      expect(meaningOf(again)).toEqual(meaningOf(state));
      expect(writeAddress(again, NOTHING)).toBe(address);
    }),
    runs(300),
  );
});

const NAMES = [
  ...["event", "select", "focus", "from", "to", "known", "window", "faction", "actor", "kind"],
  ...[
    "placed",
    "basis",
    "grade",
    "q",
    "frame",
    "map",
    "sort",
    "tab",
    "lang",
    "theme",
    "data",
    "view",
  ],
];
const TEXTS = [
  ...["phone-call", "actor:haftar", "faction:none", "span:tass-2019-04-06:1-9", "2019-04", "201X"],
  ...[
    "2019-04-05T10:30:15",
    "2019-04-05T10:30:17Z",
    "Y17000",
    "Y-170000",
    "Y999999",
    "-0044",
    "..",
  ],
  ...[
    "2019-04-06/2019-04-03",
    "accord,nobody,east",
    "call,act",
    "1,2,3",
    "90,180,19",
    "home",
    "keep",
  ],
  ...["-title", "map", "ar", "dark", "ungraded,A", "2019-04-05", "9999-12-31T23:59:60", "2019-21"],
];
const value = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TEXTS) },
  anyText,
  fc.constant("x,".repeat(300)),
);
const anyQuery = fc
  .array(
    fc.tuple(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...NAMES) }, fc.string()), value),
    {
      maxLength: 8,
    },
  )
  .map((pairs) => new URLSearchParams(pairs));

test("any query loads; what was understood of it is written so that it is understood the same again", () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      const { state, ignored } = readAddress(query, openShippedState());
      for (const { path, found, expected } of ignored) {
        expect(path.startsWith("?")).toBe(true);
        expect(found.length).toBeLessThanOrEqual(61);
        expect(expected).not.toBe("");
      }
      const address = writeAddress(state, NOTHING);
      const again = reopen(address, state);
      expect(again.ignored).toEqual([]);
      expect(meaningOf(again.state)).toEqual(meaningOf(state));
      expect(writeAddress(again.state, NOTHING)).toBe(address);
    }),
    runs(300),
  );
});

test("any string at all loads", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(readAddress(new URLSearchParams(text), openShippedState()).state.atlas).toBeDefined();
    }),
  );
});
