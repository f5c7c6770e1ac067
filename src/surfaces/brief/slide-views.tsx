/** The views of a slide. They stay mounted from one to the next, so that the map flies. */
import { useEffect, useRef } from "preact/hooks";
import type { Slide } from "../../model/slides.ts";
import { useAtlas, useWords } from "../../ui/context.ts";
import { factionsModel } from "../binding/models/to-factions-model.ts";
import { mountFactions, mountMap } from "../binding/mounts.ts";
import { ViewHost } from "../binding/view-host.tsx";
import { fitDiagram } from "./fit-diagram.ts";
import { letterMarks } from "./letter-marks.ts";
import { slideMapModel } from "./slide-map-model.ts";
import { SlideTimeline } from "./slide-timeline.tsx";
import { Unplaced } from "./unplaced.tsx";
import "../binding/panels.css";
import "./slide-views.css";
import "./slide-factions.css";

/** The style shows those that the slide needs. */
export function SlideViews({ slide }: { readonly slide: Slide }) {
  const { regions } = useWords();
  const letters = useAtlas((state) => state.letters);
  const map = useRef<HTMLElement>(null);
  const sides = useRef<HTMLElement>(null);
  useEffect(() => (sides.current ? fitDiagram(sides.current) : undefined), []);
  useEffect(
    () => (map.current && letters ? letterMarks(map.current, letters.map) : undefined),
    [letters],
  );
  return (
    <>
      <section class="slide-map" ref={map} aria-label={regions.map}>
        <ViewHost name={regions.map} class="map-root" mount={mountMap} toModel={slideMapModel} />
        {slide.type === "step" && <Unplaced slide={slide} />}
      </section>
      <SlideTimeline />
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
