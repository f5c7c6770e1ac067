/** Mounts the views on a store: loads each one's code, and turns what it reports into actions. */
import type { Frame } from "../../model/frame.ts";
import type { Interval } from "../../model/interval.ts";
import type { EventId, QuestionId } from "../../model/schema/common.ts";
import type { Thing } from "../../model/thing.ts";
import type { State } from "../../state/state.ts";
import {
  type AtlasStore,
  brushTime,
  holdBrush,
  holdFrame,
  hover,
  lookHome,
  noteFrame,
  select,
  setWindow,
  showFirstWindow,
} from "../../state/store.ts";
import { onDemand } from "../../ui/on-demand.ts";
import { fetchBaseMapOf } from "../opening/base-maps.ts";
import { whenIdle } from "../opening/when-idle.ts";
import { loadFiner, refineBy } from "./refine-ground.ts";

/** Whether several sources tell an event apart; of a crowd, only its timeline says so. */
function isTold({ engine, atlas }: State): boolean {
  return !engine.census && atlas.dataset.events.some((event) => "accounts" in event);
}

/** @param isLight whether less weighs more than detail */
function mountMapOn(isLight: boolean) {
  return async (root: HTMLElement, store: AtlasStore) => {
    const state = store.getState();
    const [{ mountMap: mount }, { name, base }, counts, told] = await Promise.all([
      import("../../views/map/map-view.ts"),
      fetchBaseMapOf(state, isLight),
      state.engine.census && import("./counts-on-map.ts"),
      isTold(state) && import("./told/told-map.ts"),
    ]);
    const handlers = {
      onSelect: (thing: Thing) => select(store, thing),
      onHover: (thing: Thing | null) => hover(store, thing),
      onMove: (frame: Frame) => holdFrame(store, frame),
      onFrame: (frame: Frame, byUser: boolean) => noteFrame(store, frame, byUser),
      onHome: () => lookHome(store),
      mountCounts: counts?.countsOn(store),
      loadSurroundings: async () => (await import("./surroundings.ts")).surroundings,
    };
    // At hand before a frame is near, for a network may be gone by then.
    if (!isLight)
      whenIdle(() => void Promise.all([loadFiner(), import("./surroundings.ts")]).catch(() => {}));
    return (told ? told.tellOnMap(mount, store) : mount)(
      root,
      base,
      handlers,
      refineBy(name, base),
    );
  };
}

export const mountMap = mountMapOn(false);
export const mountLightMap = mountMapOn(true);

export async function mountTimeline(root: HTMLElement, store: AtlasStore) {
  const [{ mountTimeline: mount }, { loadCrowded }] = await Promise.all([
    import("../../views/timeline/timeline-view.ts"),
    import("./timeline-models.ts"),
  ]);
  const crowd = await loadCrowded(store);
  const handlers = {
    onWindow: (window: Interval) => setWindow(store, window),
    onFit: () => showFirstWindow(store),
    onSelect: (id: EventId) => select(store, { type: "event", id }),
    onHover: (id: EventId | null) => hover(store, id && { type: "event", id }),
    onQuestion: (id: QuestionId) => select(store, { type: "question", id }),
  };
  return mount(root, handlers, crowd?.parts);
}

export async function mountNote(root: HTMLElement) {
  const { mountNote: mount } = await import("../../views/timeline/timeline-note.ts");
  return mount(root);
}

export async function mountStrip(root: HTMLElement, store: AtlasStore) {
  const { mountStrip: mount } = await import("../../views/strip/strip-view.ts");
  return mount(root, {
    onBrushing: (brush) => holdBrush(store, brush),
    onBrush: (brush) => brushTime(store, brush),
    onPlay: () =>
      onDemand(async () => (await import("./playback/play-button.tsx")).togglePlayback(store)),
  });
}

export async function mountFactions(root: HTMLElement, store: AtlasStore) {
  const { mountFactions: mount } = await import("../../views/factions/factions-view.ts");
  return mount(root, {
    onHover: (thing) => hover(store, thing),
    onFaction: (id) => select(store, { type: "faction", id }),
    onActor: (id) => select(store, { type: "actor", id }),
    onRelation: (id) => select(store, { type: "relation", id }),
  });
}
