/** Mounts the views on a store: loads each one's code, and turns what it reports into actions. */
import type { Frame } from "../../model/frame.ts";
import type { Thing } from "../../model/thing.ts";
import {
  type AtlasStore,
  brushTime,
  hover,
  lookHome,
  noteFrame,
  select,
  setWindow,
  showFirstWindow,
} from "../../state/store.ts";
import { baseMapFor, fetchBaseMapOf } from "../opening/base-maps.ts";
import { refineBy } from "./refine-ground.ts";

/** @param isLight whether less weighs more than detail */
function mountMapOn(isLight: boolean) {
  return async (root: HTMLElement, store: AtlasStore) => {
    const state = store.getState();
    const [{ mountMap: mount }, baseMap] = await Promise.all([
      import("../../views/map/map-view.ts"),
      fetchBaseMapOf(state, isLight),
    ]);
    const handlers = {
      onSelect: (thing: Thing) => select(store, thing),
      onHover: (thing: Thing | null) => hover(store, thing),
      onFrame: (frame: Frame, byUser: boolean) => noteFrame(store, frame, byUser),
      onHome: () => lookHome(store),
      loadSurroundings: async () => (await import("./surroundings.ts")).surroundings,
    };
    return mount(root, baseMap, handlers, refineBy(baseMapFor(state.home, isLight), baseMap));
  };
}

export const mountMap = mountMapOn(false);
export const mountLightMap = mountMapOn(true);

export async function mountTimeline(root: HTMLElement, store: AtlasStore) {
  const { mountTimeline: mount } = await import("../../views/timeline/timeline-view.ts");
  return mount(root, {
    onWindow: (window) => setWindow(store, window),
    onFit: () => showFirstWindow(store),
    onSelect: (id) => select(store, { type: "event", id }),
    onHover: (id) => hover(store, id && { type: "event", id }),
  });
}

export async function mountStrip(root: HTMLElement, store: AtlasStore) {
  const { mountStrip: mount } = await import("../../views/strip/strip-view.ts");
  return mount(root, { onBrush: (brush) => brushTime(store, brush) });
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
