/** Anything a reader can do, drawn by fast-check: what leads to every reachable state. */
import fc from "fast-check";
import { FACET_NAMES, FACETS, type FacetValue } from "../../../../src/model/facets/all.ts";
import { toInterval } from "../../../../src/model/interval.ts";
import { LANGUAGES } from "../../../../src/model/languages.ts";
import type { Thing } from "../../../../src/model/thing.ts";
import { EVENT_KINDS, SORT_COLUMNS } from "../../../../src/model/vocabulary.ts";
import { TABS, THEMES } from "../../../../src/state/state.ts";
import {
  type AtlasStore,
  brushTime,
  clearFilters,
  focus,
  hover,
  keepOnly,
  lookAt,
  lookHome,
  noteFrame,
  select,
  selectNeighbour,
  setFilter,
  setKeepInFrame,
  setLanguage,
  setSort,
  setTab,
  setTheme,
  setWindow,
  showFirstWindow,
  stepBack,
  toggleFilter,
} from "../../../../src/state/store.ts";
import { ID, SHIPPED, shippedEngine } from "../../support/shipped-state.ts";

type Step = (store: AtlasStore) => void;

const MINUTE = 60_000;
const { events, actors, factions, relations } = SHIPPED;

const event = fc.constantFrom(...events.keys()).map((id): Thing => ({ type: "event", id }));
const kind = fc.constantFrom(...EVENT_KINDS).map((name): Thing => ({ type: "kind", kind: name }));
const actor = fc.constantFrom(...actors.keys()).map((id): Thing => ({ type: "actor", id }));
const faction = fc
  .constantFrom(...factions.keys(), null)
  .map((id): Thing => ({ type: "faction", id }));
const relation = fc
  .constantFrom(...relations.keys())
  .map((id): Thing => ({ type: "relation", id }));
const span = fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 900 })).map(
  ([start, size]): Thing => ({
    type: "span",
    span: { source: ID.dispatch, start, end: start + size },
  }),
);
const anyThing = fc.oneof(
  { weight: 3, arbitrary: event },
  kind,
  actor,
  faction,
  relation,
  span,
  fc.constant(null),
);

/** Some days round the dispatch, and some that are far from it; to the millisecond. */
const moment = fc.oneof(
  fc.integer({ min: Date.UTC(2019, 2, 30), max: Date.UTC(2019, 3, 10) }),
  fc.integer({ min: Date.UTC(1890, 0, 1), max: Date.UTC(2150, 0, 1) }),
  fc.integer({ min: 17_980, max: 17_995 }).map((day) => day * 86_400_000 - 2 * 3_600_000),
);
const stretch = fc
  .tuple(
    moment,
    fc.oneof(
      fc.integer({ min: 0, max: 3 * MINUTE }),
      fc.integer({ min: 1, max: 9 }).map((days) => days * 86_400_000),
      fc.integer({ min: 1, max: 4_000_000_000 }),
    ),
  )
  .map(([start, size]) => toInterval(start, start + size));

const list = fc
  .constantFrom(...FACET_NAMES)
  .chain((name) =>
    fc.tuple(fc.constant(name), fc.constantFrom<FacetValue>(...FACETS[name].valuesIn(SHIPPED))),
  );

/** What somebody may type or paste: words, signs that mean something in an address, any code points. */
export const anyText = fc.oneof(
  fc.constantFrom("a&b=c", "الجيش, طرابلس", "🛰️🇱🇾", "a,b;c", "100 %", "x+y #1?", '"<b>"', "%2C", ""),
  fc.string({ unit: "binary", maxLength: 90 }),
);

const lonLat = fc.tuple(
  fc.double({ min: -200, max: 200, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);
const zoom = fc.double({ min: 2, max: 12, noNaN: true });
/** A map of some size: what lies round its middle. */
const frame = fc.tuple(lonLat, zoom).map(([[lon, lat], zoom]) => {
  const [x, y] = [400 / 2 ** zoom, 150 / 2 ** zoom];
  return {
    lonLat: [lon, lat] as const,
    zoom,
    bounds: [
      [lon - x, Math.max(lat - y, -90)],
      [lon + x, Math.min(lat + y, 90)],
    ] as const,
  };
});
const placeCamera = fc
  .tuple(fc.constantFrom(...SHIPPED.places.values()), fc.constantFrom(6, 10))
  .map(([place, zoom]) => ({ type: "center" as const, lonLat: place.lonLat, zoom }));

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: anyThing.map(
      (thing): Step =>
        (store) =>
          select(store, thing),
    ),
  },
  anyThing.map(
    (thing): Step =>
      (store) =>
        hover(store, thing),
  ),
  fc.oneof(actor, faction, kind).map(
    (thing): Step =>
      (store) =>
        focus(store, thing),
  ),
  fc.constantFrom(1 as const, -1 as const).map(
    (by): Step =>
      (store) =>
        selectNeighbour(store, by),
  ),
  {
    weight: 2,
    arbitrary: stretch.map(
      (brush): Step =>
        (store) =>
          brushTime(store, brush),
    ),
  },
  fc.constant<Step>((store) => brushTime(store, null)),
  {
    weight: 3,
    arbitrary: list.map(
      ([name, value]): Step =>
        (store) =>
          toggleFilter(store, name, value),
    ),
  },
  list.map(
    ([name, value]): Step =>
      (store) =>
        keepOnly(store, name, value),
  ),
  fc.integer({ min: 17_985, max: 18_000 }).map(
    (day): Step =>
      (store) =>
        setFilter(store, "knownAsOf", day * 86_400_000 - 7_200_000),
  ),
  anyText.map(
    (text): Step =>
      (store) =>
        setFilter(store, "text", text),
  ),
  fc.boolean().map(
    (keep): Step =>
      (store) =>
        setKeepInFrame(store, keep),
  ),
  fc.tuple(frame, fc.boolean()).map(
    ([now, byUser]): Step =>
      (store) =>
        noteFrame(store, now, byUser),
  ),
  placeCamera.map(
    (camera): Step =>
      (store) =>
        lookAt(store, camera),
  ),
  fc.constant<Step>(lookHome),
  stretch
    .filter(({ start, end }) => end > start)
    .map(
      (window): Step =>
        (store) =>
          setWindow(store, window),
    ),
  fc.constant<Step>(showFirstWindow),
  fc.tuple(fc.constantFrom(...SORT_COLUMNS), fc.boolean()).map(
    ([column, descending]): Step =>
      (store) =>
        setSort(store, { column, descending }),
  ),
  fc.constantFrom(...TABS).map(
    (tab): Step =>
      (store) =>
        setTab(store, tab),
  ),
  fc.constantFrom(...THEMES).map(
    (theme): Step =>
      (store) =>
        setTheme(store, theme),
  ),
  fc.constantFrom(...LANGUAGES).map(
    (lang): Step =>
      (store) =>
        setLanguage(store, lang, shippedEngine(lang)),
  ),
  fc.constant<Step>((store) => stepBack(store)),
  fc.constant<Step>(clearFilters),
);

export const anySteps: fc.Arbitrary<readonly Step[]> = fc.array(step, { maxLength: 12 });
