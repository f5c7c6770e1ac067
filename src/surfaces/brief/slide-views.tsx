/** The views of a slide. They stay mounted from one to the next, so that the map flies and the timeline moves. */
import { useEffect, useRef } from "preact/hooks";
import { sayOffset } from "../../i18n/dates.ts";
import type { Slide } from "../../model/slides.ts";
import type { State } from "../../state/state.ts";
import { useAtlas, useWords } from "../../ui/context.ts";
import { Tray } from "../../ui/tray.tsx";
import { factionsModel } from "../binding/models/to-factions-model.ts";
import { slideTimelineModel } from "../binding/models/to-timeline-model.ts";
import { mountFactions, mountMap, mountTimeline } from "../binding/mounts.ts";
import { ViewHost } from "../binding/view-host.tsx";
import { fitDiagram } from "./fit-diagram.ts";
import { slideMapModel } from "./slide-map-model.ts";
import "../binding/panels.css";
import "./slide-views.css";
import "./slide-factions.css";

const offsetShown = ({ atlas, window }: State) =>
  sayOffset(atlas.zone, (window.start + window.end) / 2);

/** The style shows those that the slide needs. */
export function SlideViews({ slide }: { readonly slide: Slide }) {
  const { regions, timeline } = useWords();
  const zone = useAtlas(({ atlas }) => atlas.zone.name);
  const offset = useAtlas(offsetShown);
  const sides = useRef<HTMLElement>(null);
  useEffect(() => (sides.current ? fitDiagram(sides.current) : undefined), []);
  return (
    <>
      <section class="slide-map" aria-label={regions.map}>
        <ViewHost name={regions.map} class="map-root" mount={mountMap} toModel={slideMapModel} />
        {slide.type === "step" && <Tray among={slide.events.map(({ event }) => event.id)} />}
      </section>
      <section class="slide-timeline" aria-label={regions.timeline}>
        <ViewHost
          name={regions.timeline}
          class="timeline-root"
          mount={mountTimeline}
          toModel={slideTimelineModel}
        />
        <p class="slide-zone" dir="auto">
          {timeline.zone(zone, offset)}
        </p>
      </section>
      <section class="slide-factions" ref={sides} aria-label={regions.factions}>
        <ViewHost
          name={regions.factions}
          class="factions-root"
          mount={mountFactions}
          toModel={factionsModel}
        />
      </section>
    </>
  );
}
