/** From the state to what the strip draws. */
import type { Answer } from "../../../engine/engine.ts";
import { wordsOf } from "../../../i18n/catalogue.ts";
import { sayMoment } from "../../../i18n/moments.ts";
import { TIMELINE_WORDS } from "../../../i18n/parts/timeline.ts";
import type { Atlas } from "../../../model/atlas.ts";
import { onAxis } from "../../../model/axis-limits.ts";
import { binEdges } from "../../../model/bins.ts";
import { DAY_MS, HOUR_MS } from "../../../model/durations.ts";
import { GRAIN_MS } from "../../../model/grain.ts";
import { daysAround } from "../../../model/grain-steps.ts";
import { type Interval, toInterval } from "../../../model/interval.ts";
import type { Lang } from "../../../model/languages.ts";
import type { Axis } from "../../../model/play-steps.ts";
import { memoise } from "../../../state/memoise.ts";
import { answerOf } from "../../../state/selectors.ts";
import type { State } from "../../../state/state.ts";
import type { DensityBin, StripModel } from "../../../views/strip/strip-model.ts";
import { grainIn } from "./grain-in.ts";

/** About a bar for every six pixels of a wide strip. */
const MAX_BINS = 120;
/** What bars of the calendar are chosen for, in pixels. */
const STRIP_WIDTH = 600;

/**
 * Where the window shows less than this of the whole, or there are more events than so many, the strip has something to tell;
 * and while it has a brush.
 */
const SHARE_NEEDED = 0.6;
const EVENTS_NEEDED = 40;

/** The strip shows all events and the first window, not the whole reach: its ends would be empty. Days are whole. */
const boundsOf = memoise((extent: Interval | null, first: Interval, atlas: Atlas): Interval => {
  const bounds = onAxis(
    Math.min(extent?.start ?? first.start, first.start),
    Math.max(extent?.end ?? first.end, first.end),
  );
  return GRAIN_MS[grainIn(atlas)] < DAY_MS ? bounds : daysAround(bounds, atlas.zone);
});

/** What the strip shows from its left edge to its right: also what playback goes over. */
export function stripAxis({ engine, firstWindow, atlas }: State): Axis {
  return {
    bounds: boundsOf(engine.extent, firstWindow, atlas),
    grain: grainIn(atlas),
    zone: atlas.zone,
  };
}

function isNeeded(state: State, bounds: Interval): boolean {
  const { window, engine, filters } = state;
  if (engine.extent === null) return false;
  const share = (window.end - window.start) / (bounds.end - bounds.start);
  return share < SHARE_NEEDED || engine.size > EVENTS_NEEDED || filters.time !== null;
}

/** Bars of a round length that falls on the hours of the day, where the times say hours at all; for long spans of the calendar. */
const binsOf = memoise((answer: Answer, bounds: Interval, atlas: Atlas): readonly DensityBin[] => {
  const span = bounds.end - bounds.start;
  const least = GRAIN_MS[grainIn(atlas)];
  const steps = [1, 3, 6, 12, 24, 168].map((hours) => hours * HOUR_MS);
  const step = steps.find((length) => length >= least && span / length <= MAX_BINS);
  if (step) return answer.density(bounds, Math.max(1, Math.round(span / step)));
  return intervalsOf(stripEdges(bounds, atlas)).flatMap((time) => answer.density(time, 1));
});

/** The part of the time filter that the strip can show; an open end reaches the edge. */
const brushIn = memoise((time: Interval | null, bounds: Interval): Interval | null => {
  if (!time) return null;
  const start = Math.min(Math.max(time.start, bounds.start), bounds.end);
  return toInterval(start, Math.max(start, Math.min(time.end, bounds.end)));
});

/** How finely bars of the calendar stand, for a strip of a usual width. */
export const stripEdges = memoise(
  (bounds: Interval, atlas: Atlas): Float64Array =>
    binEdges(bounds, STRIP_WIDTH, atlas.zone, grainIn(atlas)).edges,
);

export function intervalsOf(edges: Float64Array): readonly Interval[] {
  return [...edges.subarray(1)].map((end, bin) => toInterval(edges[bin] ?? end, end));
}

const assemble = memoise(
  (
    lang: Lang,
    atlas: Atlas,
    bounds: Interval,
    bins: StripModel["bins"],
    counted: CountedStrip | null,
    brush: Interval | null,
    window: Interval,
    needed: boolean,
  ): StripModel => {
    const words = wordsOf(lang);
    return {
      isNeeded: needed,
      locale: words.locale,
      zone: atlas.zone,
      grain: grainIn(atlas),
      bounds,
      bins,
      edges: counted?.edges ?? null,
      description: counted?.description ?? "",
      brush,
      window,
      words: {
        ...words.strip,
        clear: TIMELINE_WORDS[lang].clearBrush,
      },
      formatMoment: (ms) => sayMoment(ms, atlas.zone, words.locale),
    };
  },
);

export function stripModel(state: State): StripModel {
  const { engine, firstWindow, atlas } = state;
  const bounds = boundsOf(engine.extent, firstWindow, atlas);
  return drawStrip(state, bounds, binsOf(answerOf(state), bounds, atlas), null);
}

/** What is counted of a strip whose events are too many to be drawn one by one. */
export interface CountedStrip {
  readonly bins: readonly DensityBin[];
  readonly edges: Float64Array;
  readonly description: string;
}

/** @param counted null where each event is drawn beside the strip */
export function drawStrip(
  state: State,
  bounds: Interval,
  bins: readonly DensityBin[],
  counted: CountedStrip | null,
): StripModel {
  const { atlas, filters, lang, window } = state;
  const brush = brushIn(filters.time, bounds);
  return assemble(lang, atlas, bounds, bins, counted, brush, window, isNeeded(state, bounds));
}
