/** Mounts the views on a store: loads each one's code, and turns what it reports into actions. */
import type { Frame } from "../../model/frame.ts";
import type { Thing } from "../../model/thing.ts";
import { isTold } from "../../state/is-told.ts";
import {
  type AtlasStore,
  holdFrame,
  hover,
  lookHome,
  noteFrame,
  select,
} from "../../state/store.ts";
import { fetchBaseMapOf } from "../opening/base-maps.ts";
import { whenIdle } from "../opening/when-idle.ts";
import { loadFiner, refineBy } from "./refine-ground.ts";

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

// What a first paint can do without.
const timeMounts = () => import("./time-mounts.ts");

export async function mountTimeline(root: HTMLElement, store: AtlasStore) {
  return (await timeMounts()).mountTimelineOn(root, store);
}

export async function mountNote(root: HTMLElement) {
  return (await import("../../views/timeline/timeline-note.ts")).mountNote(root);
}

export async function mountStrip(root: HTMLElement, store: AtlasStore) {
  return (await timeMounts()).mountStripOn(root, store);
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
