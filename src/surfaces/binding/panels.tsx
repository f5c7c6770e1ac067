/** The views as panels: each a landmark with a view in it and what belongs beside it. */
import type { ComponentType } from "preact";
import { sayOffset } from "../../i18n/dates.ts";
import type { State, Tab } from "../../state/state.ts";
import type { AtlasStore } from "../../state/store.ts";
import { useAtlas, useWords } from "../../ui/context.ts";
import { Key } from "../../ui/key.tsx";
import { UnplacedChip } from "../../ui/unplaced-chip.tsx";
import type { View } from "../../views/view.ts";
import { leftOutOfTimeline } from "./models/timeline-reach.ts";
import { mapModel } from "./models/to-map-model.ts";
import { mountFactions, mountMap, mountStrip, mountTimeline } from "./mounts.ts";
import { Panel } from "./panel.tsx";
import { ViewHost } from "./view-host.tsx";
import "./panels.css";

export function MapPanel({ mount = mountMap }: { readonly mount?: typeof mountMap }) {
  const words = useWords();
  return (
    <Panel name="map" isHeadingHidden>
      <div class="map-edging">
        <Key />
      </div>
      <ViewHost name={words.regions.map} class="map-root" mount={mount} toModel={mapModel} />
      <div class="map-edging">
        <UnplacedChip />
      </div>
    </Panel>
  );
}

// They come with the code of their views: a map by itself has no use for them.
const loadTimeline = async () => (await import("./models/to-timeline-model.ts")).timelineModel;
const loadStrip = async () => (await import("./models/to-strip-model.ts")).stripModel;
const loadFactions = async () => (await import("./models/to-factions-model.ts")).factionsModel;

/** The middle of what is shown decides which of a zone's offsets is named. */
const offsetShown = ({ atlas, window }: State) =>
  sayOffset(atlas.zone, (window.start + window.end) / 2);

export interface TimelineMounts {
  /** A surface may have something more pressing to do first. */
  readonly mount: typeof mountTimeline;
  readonly mountBelow: typeof mountStrip;
}

interface TimelineProps extends Partial<TimelineMounts> {
  /** As tall as its rows: what scrolls within an article would hold its readers up. */
  readonly isGrowing?: boolean;
}

export function TimelinePanel({
  mount = mountTimeline,
  mountBelow = mountStrip,
  isGrowing = false,
}: TimelineProps) {
  const words = useWords();
  const zone = useAtlas(({ atlas }) => atlas.zone.name);
  const offset = useAtlas(offsetShown);
  const left = useAtlas(leftOutOfTimeline);
  return (
    <Panel name="timeline">
      <header class="panel-head">
        <h2>{words.regions.timeline}</h2>
        <p>
          <span dir="auto">{words.timeline.zone(zone, offset)}</span>
          {left > 0 && <span> · {words.timeline.left(left)}</span>}
        </p>
      </header>
      <ViewHost
        name={words.regions.timeline}
        class={isGrowing ? "timeline-root is-growing" : "timeline-root"}
        mount={mount}
        loadModel={loadTimeline}
      />
      <ViewHost
        name={words.timeline.strip}
        class="strip-root"
        mount={mountBelow}
        loadModel={loadStrip}
      />
    </Panel>
  );
}

/** The views that fill a panel of their own: a new one is a line here, and a name among the tabs. */
type PlainView = Exclude<Tab, "timeline" | "story" | "event" | "source" | "filters" | "events">;

export const VIEW_PANELS: Readonly<Record<PlainView, ComponentType>> = {
  factions: viewPanel("factions", mountFactions, loadFactions),
};

function viewPanel<Model>(
  name: PlainView,
  mount: (root: HTMLElement, store: AtlasStore) => Promise<View<Model>>,
  loadModel: () => Promise<(state: State) => Model>,
): ComponentType {
  return function ViewPanel() {
    const words = useWords();
    return (
      <Panel name={name}>
        <header class="panel-head">
          <h2>{words.regions[name]}</h2>
        </header>
        <ViewHost
          name={words.regions[name]}
          class={`${name}-root`}
          mount={mount}
          loadModel={loadModel}
        />
      </Panel>
    );
  };
}
