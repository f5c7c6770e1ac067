/** Mounts the views on a store: loads each one's code, and turns what it reports into actions. */
import { NO_FACTION } from "../model/filters.ts";
import {
  type AtlasStore,
  brushTime,
  hover,
  keepOnly,
  lookHome,
  noteFrame,
  select,
  setWindow,
  showFirstWindow,
} from "../state/store.ts";

export async function mountMap(root: HTMLElement, store: AtlasStore) {
  const [{ mountMap: mount }, { decodeBaseMap: decode }, file] = await Promise.all([
    import("../views/map/map-view.ts"),
    import("../views/map/base-map.ts"),
    fetch(new URL("data/base-map.json", document.baseURI)).then((answer) => answer.json()),
  ]);
  return mount(root, decode(file), {
    onSelect: (id) => select(store, { type: "event", id }),
    onHover: (id) => hover(store, id && { type: "event", id }),
    onFrame: (frame, byUser) => noteFrame(store, frame, byUser),
    onHome: () => lookHome(store),
  });
}

export async function mountTimeline(root: HTMLElement, store: AtlasStore) {
  const { mountTimeline: mount } = await import("../views/timeline/timeline-view.ts");
  return mount(root, {
    onWindow: (window) => setWindow(store, window),
    onFit: () => showFirstWindow(store),
    onSelect: (id) => select(store, { type: "event", id }),
    onHover: (id) => hover(store, id && { type: "event", id }),
  });
}

export async function mountOverview(root: HTMLElement, store: AtlasStore) {
  const { mountOverview: mount } = await import("../views/overview/overview-view.ts");
  return mount(root, { onBrush: (brush) => brushTime(store, brush) });
}

export async function mountFactions(root: HTMLElement, store: AtlasStore) {
  const { mountFactions: mount } = await import("../views/factions/factions-view.ts");
  return mount(root, {
    onHover: (thing) => hover(store, thing),
    onFaction: (id) => {
      keepOnly(store, "factions", id ?? NO_FACTION);
      select(store, { type: "faction", id });
    },
    onActor: (id) => {
      keepOnly(store, "actors", id);
      select(store, { type: "actor", id });
    },
    onRelation: (id) => select(store, { type: "relation", id }),
  });
}
