/** The four views as panels: each a landmark with a view in it and what belongs beside it. */
import { sayOffset } from "../../i18n/dates.ts";
import { NO_FACTION } from "../../model/filters.ts";
import type { State } from "../../state/state.ts";
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
} from "../../state/store.ts";
import { useAtlas, useWords } from "../../ui/context.ts";
import { Tray } from "../../ui/tray.tsx";
import { factionsModel } from "../models/factions.ts";
import { mapModel } from "../models/map.ts";
import { overviewModel } from "../models/overview.ts";
import { leftOutOfTimeline, timelineModel } from "../models/timeline.ts";
import { ViewHost } from "../view-host.tsx";

async function mountMap(root: HTMLElement, store: AtlasStore) {
  const [{ mountMap: mount }, { decodeBaseMap: decode }, file] = await Promise.all([
    import("../../views/map/map-view.ts"),
    import("../../views/map/base-map.ts"),
    fetch(new URL("data/base-map.json", document.baseURI)).then((answer) => answer.json()),
  ]);
  return mount(root, decode(file), {
    onSelect: (id) => select(store, { type: "event", id }),
    onHover: (id) => hover(store, id && { type: "event", id }),
    onFrame: (frame, byUser) => noteFrame(store, frame, byUser),
    onHome: () => lookHome(store),
  });
}

async function mountTimeline(root: HTMLElement, store: AtlasStore) {
  const { mountTimeline: mount } = await import("../../views/timeline/timeline-view.ts");
  return mount(root, {
    onWindow: (window) => setWindow(store, window),
    onFit: () => showFirstWindow(store),
    onSelect: (id) => select(store, { type: "event", id }),
    onHover: (id) => hover(store, id && { type: "event", id }),
  });
}

async function mountOverview(root: HTMLElement, store: AtlasStore) {
  const { mountOverview: mount } = await import("../../views/overview/overview-view.ts");
  return mount(root, { onBrush: (brush) => brushTime(store, brush) });
}

async function mountFactions(root: HTMLElement, store: AtlasStore) {
  const { mountFactions: mount } = await import("../../views/factions/factions-view.ts");
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

export function MapPanel() {
  const words = useWords();
  return (
    <section id="panel-map" class="panel panel-map" aria-label={words.regions.map}>
      <ViewHost name={words.regions.map} class="map-root" mount={mountMap} toModel={mapModel} />
      <Tray />
    </section>
  );
}

/** The middle of what is shown decides which of a zone's offsets is named. */
const offsetShown = ({ atlas, window }: State) =>
  sayOffset(atlas.zone, (window.start + window.end) / 2);

export function TimelinePanel() {
  const words = useWords();
  const zone = useAtlas(({ atlas }) => atlas.zone.name);
  const offset = useAtlas(offsetShown);
  const left = useAtlas(leftOutOfTimeline);
  return (
    <section id="panel-timeline" class="panel panel-timeline" aria-label={words.regions.timeline}>
      <header class="panel-head">
        <h2>{words.regions.timeline}</h2>
        <p>
          <span dir="ltr">{words.timeline.zone(zone, offset)}</span>
          {left > 0 && <span> · {words.timeline.left(left)}</span>}
        </p>
      </header>
      <ViewHost
        name={words.regions.timeline}
        class="timeline-root"
        mount={mountTimeline}
        toModel={timelineModel}
      />
      <ViewHost
        name={words.timeline.overview}
        class="overview-root"
        mount={mountOverview}
        toModel={overviewModel}
      />
    </section>
  );
}

export function FactionsPanel() {
  const words = useWords();
  return (
    <section id="panel-factions" class="panel panel-factions" aria-label={words.regions.factions}>
      <header class="panel-head">
        <h2>{words.regions.factions}</h2>
      </header>
      <ViewHost
        name={words.regions.factions}
        class="factions-root"
        mount={mountFactions}
        toModel={factionsModel}
      />
    </section>
  );
}
