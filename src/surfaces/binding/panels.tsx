/** The four views as panels: each a landmark with a view in it and what belongs beside it. */
import { sayOffset } from "../../i18n/dates.ts";
import type { State } from "../../state/state.ts";
import { useAtlas, useWords } from "../../ui/context.ts";
import { LegendBox } from "../../ui/legend-box.tsx";
import { Tray } from "../../ui/tray.tsx";
import { factionsModel } from "./models/to-factions-model.ts";
import { mapModel } from "./models/to-map-model.ts";
import { stripModel } from "./models/to-strip-model.ts";
import { leftOutOfTimeline, timelineModel } from "./models/to-timeline-model.ts";
import { mountFactions, mountMap, mountStrip, mountTimeline } from "./mounts.ts";
import { ViewHost } from "./view-host.tsx";
import "./panels.css";

export function MapPanel({ mount = mountMap }: { readonly mount?: typeof mountMap }) {
  const words = useWords();
  return (
    <section id="panel-map" class="panel panel-map" aria-label={words.regions.map}>
      <ViewHost name={words.regions.map} class="map-root" mount={mount} toModel={mapModel} />
      <div class="map-foot">
        <Tray />
        <LegendBox part="places" />
      </div>
    </section>
  );
}

/** The middle of what is shown decides which of a zone's offsets is named. */
const offsetShown = ({ atlas, window }: State) =>
  sayOffset(atlas.zone, (window.start + window.end) / 2);

export interface TimelineMounts {
  /** A surface may have something more pressing to do first. */
  readonly mount: typeof mountTimeline;
  readonly mountBelow: typeof mountStrip;
}

export function TimelinePanel({
  mount = mountTimeline,
  mountBelow = mountStrip,
}: Partial<TimelineMounts>) {
  const words = useWords();
  const zone = useAtlas(({ atlas }) => atlas.zone.name);
  const offset = useAtlas(offsetShown);
  const left = useAtlas(leftOutOfTimeline);
  return (
    <section id="panel-timeline" class="panel panel-timeline" aria-label={words.regions.timeline}>
      <header class="panel-head">
        <h2>{words.regions.timeline}</h2>
        <p>
          <span dir="auto">{words.timeline.zone(zone, offset)}</span>
          {left > 0 && <span> · {words.timeline.left(left)}</span>}
        </p>
        <LegendBox part="times" />
      </header>
      <ViewHost
        name={words.regions.timeline}
        class="timeline-root"
        mount={mount}
        toModel={timelineModel}
      />
      <ViewHost
        name={words.timeline.strip}
        class="strip-root"
        mount={mountBelow}
        toModel={stripModel}
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
