/** The time of a slide: the strip of days where all its events find room in it, else the timeline itself. */
import { useMemo, useRef } from "preact/hooks";
import { sayOffset } from "../../i18n/moments.ts";
import { TIMELINE_WORDS } from "../../i18n/parts/timeline.ts";
import { memoise } from "../../state/memoise.ts";
import type { State } from "../../state/state.ts";
import type { AtlasStore } from "../../state/store.ts";
import { useAtlas, useWords } from "../../ui/context.ts";
import type { TimelineModel } from "../../views/timeline/timeline-model.ts";
import { DayStrip } from "../binding/day-strip/day-strip.tsx";
import { stripModel } from "../binding/day-strip/strip-model.ts";
import { useDesignWidth } from "../binding/day-strip/use-design-width.ts";
import { slideTimelineModel } from "../binding/models/to-timeline-model.ts";
import { mountTimeline } from "../binding/mounts.ts";
import { loadCrowded } from "../binding/timeline-models.ts";
import { tellTimeline } from "../binding/told/tell-time.ts";
import { ViewHost } from "../binding/view-host.tsx";
import "./slide-timeline.css";

/** The style sheet has the same lane. */
const SLIDE_STRIP = { lanes: 4, lane: 22, gap: 1, apart: 5, sign: 30, letter: 25 } as const;
/** Left and right of the strip, as its style has it, in the design's pixels. */
const PADDING = 20;

const offsetShown = ({ atlas, window }: State) => sayOffset(atlas.zone, window);

export function SlideTimeline() {
  const { regions } = useWords();
  const section = useRef<HTMLElement>(null);
  const isUndated = useAtlas(({ engine }) => engine.extent === null);
  const width = useDesignWidth(section);
  const strip = useAtlas(useMemo(() => stripIn(width - 2 * PADDING), [width]));
  if (isUndated) return null;
  return (
    <section
      class="slide-timeline"
      data-strip={strip !== null || undefined}
      aria-label={regions.timeline}
      ref={section}
    >
      {strip ? <DayStrip model={strip} /> : width > 0 && <FullTimeline />}
    </section>
  );
}

/** A selector that gives the same strip while nothing of it changes. */
function stripIn(width: number) {
  const make = memoise(stripModel);
  const told = memoise(tellTimeline);
  // What has to be counted has no room in lanes.
  return (state: State) =>
    state.engine.census
      ? null
      : make(
          told(slideTimelineModel(state), state),
          state.spotlight,
          state.letters,
          width,
          SLIDE_STRIP,
        );
}

const loadTimeline = async (store: AtlasStore): Promise<(state: State) => TimelineModel> =>
  (await loadCrowded(store))?.toModel ?? slideTimelineModel;

function FullTimeline() {
  const { regions } = useWords();
  const times = useWords(TIMELINE_WORDS);
  const zone = useAtlas(({ atlas }) => atlas.zone.name);
  const offset = useAtlas(offsetShown);
  return (
    <>
      <ViewHost
        name={regions.timeline}
        class="timeline-root"
        mount={mountTimeline}
        loadModel={loadTimeline}
      />
      <p class="slide-zone" dir="auto">
        {times.zone(zone, offset)}
      </p>
    </>
  );
}
