/** The views as panels: each a landmark with a view in it and what belongs beside it. */
import type { ComponentChildren, ComponentType } from "preact";
import type { Page } from "../../state/column.ts";
import { areSidesListed } from "../../state/sides-listed.ts";
import type { State, Tab } from "../../state/state.ts";
import type { AtlasStore } from "../../state/store.ts";
import { useAtlas, useWords } from "../../ui/context.ts";
import { Key } from "../../ui/key.tsx";
import { UnplacedChip } from "../../ui/unplaced-chip.tsx";
import type { MapModel } from "../../views/map/map-model.ts";
import type { View } from "../../views/view.ts";
import { PlayButton, SidesList } from "./later-parts.tsx";
import { mapModel } from "./models/to-map-model.ts";
import { mountFactions, mountMap, mountNote, mountStrip, mountTimeline } from "./mounts.ts";
import { Panel } from "./panel.tsx";
import { ViewHost } from "./view-host.tsx";
import "./panels.css";

interface MapProps {
  readonly mount?: typeof mountMap;
  /** Comes with the map's own code; what all surfaces draw without it. Must be the same function at every drawing. */
  readonly loadModel?: () => Promise<(state: State) => MapModel>;
  /** Laid over the map. */
  readonly children?: ComponentChildren;
}

export function MapPanel({ mount = mountMap, loadModel, children }: MapProps) {
  const words = useWords();
  return (
    <Panel name="map" isHeadingHidden>
      <div class="map-edging">
        <Key />
        {children}
      </div>
      <ViewHost
        name={words.regions.map}
        class="map-root"
        mount={mount}
        {...(loadModel ? { loadModel } : { toModel: mapModel })}
      />
      <div class="map-edging">
        <UnplacedChip />
      </div>
    </Panel>
  );
}

// They come with the code of their views: a map by itself has no use for them.
const timelineModels = () => import("./timeline-models.ts");
const loadTimeline = async (store: AtlasStore) => (await timelineModels()).loadTimeline(store);
const loadNote = async (store: AtlasStore) => (await timelineModels()).loadNote(store);
const loadStrip = async (store: AtlasStore) => (await timelineModels()).loadStrip(store);
export const loadFactions = async () =>
  (await import("./models/to-factions-model.ts")).factionsModel;

export interface TimelineMounts {
  /** A surface may have something more pressing to do first. */
  readonly mount: typeof mountTimeline;
  readonly mountBelow: typeof mountStrip;
  readonly mountBeside: typeof mountNote;
}

interface TimelineProps extends Partial<TimelineMounts> {
  /** As tall as its rows: what scrolls within an article would hold its readers up. */
  readonly isGrowing?: boolean;
  /** Whether a reader may play it. */
  readonly plays?: boolean;
}

export function TimelinePanel({
  mount = mountTimeline,
  mountBelow = mountStrip,
  mountBeside = mountNote,
  isGrowing = false,
  plays = true,
}: TimelineProps) {
  const words = useWords();
  return (
    <Panel name="timeline">
      <header class="panel-head">
        <h2>{words.regions.timeline}</h2>
        <ViewHost
          name={words.regions.timeline}
          class="timeline-note"
          mount={mountBeside}
          loadModel={loadNote}
        />
        {plays && <PlayButton />}
      </header>
      <ViewHost
        name={words.regions.timeline}
        class={isGrowing ? "timeline-root is-growing" : "timeline-root"}
        mount={mount}
        loadModel={loadTimeline}
      />
      <ViewHost
        name={words.strip.name}
        class="strip-root"
        mount={mountBelow}
        loadModel={loadStrip}
      />
    </Panel>
  );
}

interface PlainPanel {
  /** What stands beside the panel's name. */
  readonly head?: ComponentChildren;
  /** What stands under the view. */
  readonly foot?: ComponentChildren;
}

/** The views that fill a panel of their own: a new one is a line here, and a name among the tabs. */
type PlainView = Exclude<Tab, Page | "timeline" | "filters" | "events">;

export const VIEW_PANELS: Readonly<Record<PlainView, ComponentType<PlainPanel>>> = {
  factions: viewPanel("factions", mountFactions, loadFactions, {
    isListed: areSidesListed,
    List: SidesList,
  }),
};

/** What stands in the view's place for some datasets. */
interface Listing {
  readonly isListed: (state: State) => boolean;
  readonly List: ComponentType<object>;
}

function viewPanel<Model>(
  name: PlainView,
  mount: (root: HTMLElement, store: AtlasStore) => Promise<View<Model>>,
  loadModel: () => Promise<(state: State) => Model>,
  { isListed, List }: Listing,
): ComponentType<PlainPanel> {
  return function ViewPanel({ head, foot }: PlainPanel) {
    const words = useWords();
    const showsList = useAtlas(isListed);
    return (
      <Panel name={name}>
        <header class="panel-head">
          <h2>{words.regions[name]}</h2>
          {head}
        </header>
        {showsList ? (
          <List />
        ) : (
          <ViewHost
            name={words.regions[name]}
            class={`${name}-root`}
            mount={mount}
            loadModel={loadModel}
          />
        )}
        {foot}
      </Panel>
    );
  };
}
