/** Mounts the views on a store: loads each one's code, and turns what it reports into actions. */
import type { State } from "../../state/state.ts";
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
import { type BaseMapName, fetchBaseMap, lightWhereDetailed } from "../opening/base-maps.ts";

/** @param nameFor which base map is drawn */
function mountMapOn(nameFor: (state: State) => BaseMapName) {
  return async (root: HTMLElement, store: AtlasStore) => {
    const [{ mountMap: mount }, baseMap] = await Promise.all([
      import("../../views/map/map-view.ts"),
      fetchBaseMap(nameFor(store.getState())),
    ]);
    return mount(root, baseMap, {
      onSelect: (id) => select(store, { type: "event", id }),
      onHover: (id) => hover(store, id && { type: "event", id }),
      onFrame: (frame, byUser) => noteFrame(store, frame, byUser),
      onHome: () => lookHome(store),
      loadSurroundings: async () => (await import("./surroundings.ts")).surroundings,
    });
  };
}

export const mountMap = mountMapOn(() => "base-map");
export const mountLightMap = mountMapOn(({ home }) => lightWhereDetailed(home));

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
