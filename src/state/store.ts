/** The one store, and what people do to it: each action is named for what they did. */
import { subscribeWithSelector } from "zustand/middleware";
import { createStore } from "zustand/vanilla";
import type { Engine } from "../engine/engine.ts";
import { windowOn } from "../model/axis-limits.ts";
import type { Coloring } from "../model/coloring.ts";
import { MINUTE_MS } from "../model/durations.ts";
import type { FacetName, FacetValue } from "../model/facets/all.ts";
import { type Dimension, type Filters, NO_FILTERS, type Sort } from "../model/filters.ts";
import type { Camera, Frame } from "../model/frame.ts";
import { type Interval, toInterval } from "../model/interval.ts";
import type { Lang } from "../model/languages.ts";
import { isSameThing, type Thing } from "../model/thing.ts";
import { bringIntoSight, leaveSight } from "./bring-into-sight.ts";
import { pageOf } from "./column.ts";
import { answerOf } from "./selectors.ts";
import type { State, Tab, Theme } from "./state.ts";

export type AtlasStore = ReturnType<typeof createAtlasStore>;

export function createAtlasStore(initial: State) {
  return createStore<State>()(subscribeWithSelector(() => initial));
}

/** Selects, and brings the thing into sight in every view, also one that is selected already; null selects nothing. */
export function select(store: AtlasStore, thing: Thing | null): void {
  const state = store.getState();
  const isSame = isSameThing(state.selected, thing);
  if (thing === null && isSame) return;
  const moves = thing ? bringIntoSight(state, thing) : leaveSight(state);
  const changes = { ...(!isSame && { selected: thing }), ...pageFor(state.tab, thing), ...moves };
  if (Object.keys(changes).length > 0) store.setState(changes);
}

/** What is selected is read on its own page, a step on the story's; the source stays open beside any of them. */
function pageFor(tab: Tab, thing: Thing | null): Partial<State> {
  const page = pageOf(thing);
  return (tab === "story" || tab === "event") && tab !== page ? { tab: page } : {};
}

export function hover(store: AtlasStore, thing: Thing | null): void {
  if (!isSameThing(store.getState().hovered, thing)) store.setState({ hovered: thing });
}

/** Emphasises a thing and dims the rest; the same one again takes the focus off. */
export function focus(store: AtlasStore, thing: Thing | null): void {
  store.setState(({ focused }) => ({ focused: isSameThing(focused, thing) ? null : thing }));
}

/** Selects the event after or before the selected one, among those that the filters keep. */
export function selectNeighbour(store: AtlasStore, step: 1 | -1): void {
  const state = store.getState();
  const from = state.selected?.type === "event" ? state.selected.id : null;
  const next = answerOf(state).neighbour(from, step);
  if (next) select(store, { type: "event", id: next });
}

export function setFilter<Name extends Dimension>(
  store: AtlasStore,
  name: Name,
  value: Filters[Name],
): void {
  store.setState(({ filters }) => ({ filters: { ...filters, [name]: value } }));
}

/** Adds a value to a list of those kept, or takes it off. */
export function toggleFilter<Name extends FacetName>(
  store: AtlasStore,
  name: Name,
  value: FacetValue<Name>,
): void {
  const list = store.getState().filters[name] as readonly string[];
  const next = list.includes(value) ? list.filter((one) => one !== value) : [...list, value];
  setFilter(store, name, next as unknown as Filters[Name]);
}

/** Keeps only this value of a list; where it alone is kept already, keeps everything again. */
export function keepOnly<Name extends FacetName>(
  store: AtlasStore,
  name: Name,
  value: FacetValue<Name>,
): void {
  const list = store.getState().filters[name] as readonly string[];
  const isAlone = list.length === 1 && list[0] === value;
  setFilter(store, name, (isAlone ? [] : [value]) as unknown as Filters[Name]);
}

/** Keeps what shares time with the brush, in whole minutes, one at least, and shows that stretch; null takes the brush off. */
export function brushTime(store: AtlasStore, brush: Interval | null): void {
  if (brush === null) {
    setFilter(store, "time", null);
    store.setState({ isBrushHeld: false });
    return;
  }
  const start = Math.floor(brush.start / MINUTE_MS) * MINUTE_MS;
  const end = Math.ceil(brush.end / MINUTE_MS) * MINUTE_MS;
  const time = toInterval(start, Math.max(end, start + MINUTE_MS));
  const air = (time.end - time.start) * 0.08;
  const shown = windowOn(toInterval(time.start - air, time.end + air));
  store.setState(({ filters, window }) => ({
    filters: { ...filters, time },
    isBrushHeld: false,
    window: shown ?? window,
  }));
}

/** Keeps what shares time with the brush while it is being moved: nothing else follows until it is let go. */
export function holdBrush(store: AtlasStore, time: Interval | null): void {
  store.setState(({ filters }) => ({ filters: { ...filters, time }, isBrushHeld: true }));
}

/** Lets go of a brush that stays where it was moved to, and of what the timeline shows. */
export function releaseBrush(store: AtlasStore): void {
  store.setState({ isBrushHeld: false });
}

export function setKeepInFrame(store: AtlasStore, keepInFrame: boolean): void {
  store.setState({ keepInFrame });
}

export function clearFilters(store: AtlasStore): void {
  store.setState({ filters: NO_FILTERS, keepInFrame: false });
}

export function setWindow(store: AtlasStore, window: Interval): void {
  store.setState({ window });
}

export function showFirstWindow(store: AtlasStore): void {
  store.setState(({ firstWindow }) => ({ window: firstWindow }));
}

/** Tells the map where to look. */
export function lookAt(store: AtlasStore, camera: Camera): void {
  store.setState({ camera, isFrameMoved: false });
}

export function lookHome(store: AtlasStore): void {
  lookAt(store, { type: "bounds", bounds: store.getState().home });
}

/** Has the filter of the frame follow a map on its way; one that is where it rested last is on none. */
export function holdFrame(store: AtlasStore, frame: Frame): void {
  const { keepInFrame, frame: last } = store.getState();
  const heldFrame = `${frame.bounds}` === `${last?.bounds}` ? null : frame;
  if (keepInFrame) store.setState({ heldFrame });
}

/** Takes note of where the map came to rest. */
export function noteFrame(store: AtlasStore, frame: Frame, byUser: boolean): void {
  store.setState((state) => ({
    frame,
    heldFrame: null,
    isFrameMoved: byUser || state.isFrameMoved,
  }));
}

export function setSort(store: AtlasStore, sort: Sort): void {
  store.setState({ sort });
}

export function setTab(store: AtlasStore, tab: Tab): void {
  store.setState({ tab });
}

/** Colours the events by another thing that is known of them, on every view. */
export function colorBy(store: AtlasStore, coloring: Coloring): void {
  store.setState({ coloring });
}

export function setTheme(store: AtlasStore, theme: Theme): void {
  store.setState({ theme });
}

/** @param engine one that sorts and searches the words of this language */
export function setLanguage(store: AtlasStore, lang: Lang, engine: Engine): void {
  store.setState({ lang, engine });
}

/** One step back: takes off the selection, else the focus, else the last filter. Says whether there was one. */
export function stepBack(store: AtlasStore): boolean {
  const { selected, focused } = store.getState();
  if (selected) select(store, null);
  else if (focused) store.setState({ focused: null });
  else return undoFilter(store);
  return true;
}

/** Takes off the last filter that is in force. Says whether there was one. */
export function undoFilter(store: AtlasStore): boolean {
  const { keepInFrame, filters } = store.getState();
  if (keepInFrame) {
    store.setState({ keepInFrame: false });
    return true;
  }
  const names = Object.keys(NO_FILTERS) as Dimension[];
  const last = names.findLast((name) => isActive(filters, name));
  if (!last) return false;
  setFilter(store, last, NO_FILTERS[last]);
  return true;
}

/** Whether a clause keeps less than everything. */
export function isActive(filters: Filters, name: Dimension): boolean {
  const value = filters[name];
  return value !== null && value.toString() !== "" && !(Array.isArray(value) && value.length === 0);
}
