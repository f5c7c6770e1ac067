/** From the state to what the strip draws. */
import type { Counted } from "../../../engine/counted.ts";
import type { Answer } from "../../../engine/engine.ts";
import { wordsOf } from "../../../i18n/catalogue.ts";
import { sayMoment, sayNumber, sayRange } from "../../../i18n/dates.ts";
import { TIMELINE_WORDS } from "../../../i18n/parts/timeline.ts";
import type { Atlas } from "../../../model/atlas.ts";
import { binEdges } from "../../../model/bins.ts";
import { DAY_MS, HOUR_MS } from "../../../model/durations.ts";
import { type Filters, NO_FILTERS } from "../../../model/filters.ts";
import { daysAround, GRAIN_MS } from "../../../model/grain.ts";
import { type Interval, toInterval } from "../../../model/interval.ts";
import type { Lang } from "../../../model/languages.ts";
import type { Axis } from "../../../model/play-steps.ts";
import { memoise } from "../../../state/memoise.ts";
import { answerOf, filtersOf } from "../../../state/selectors.ts";
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
  const bounds = toInterval(
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
  const { edges } = binEdges(bounds, STRIP_WIDTH, atlas.zone, grainIn(atlas));
  return intervalsOf(edges).flatMap((time) => answer.density(time, 1));
});

/** The part of the time filter that the strip can show; an open end reaches the edge. */
const brushIn = memoise((time: Interval | null, bounds: Interval): Interval | null => {
  if (!time) return null;
  const start = Math.min(Math.max(time.start, bounds.start), bounds.end);
  return toInterval(start, Math.max(start, Math.min(time.end, bounds.end)));
});

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
      lang: words.locale,
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
  const { atlas, engine, firstWindow, lang, window } = state;
  const bounds = boundsOf(engine.extent, firstWindow, atlas);
  const brush = brushIn(state.filters.time, bounds);
  const counted = engine.census ? countStrip(state, bounds) : null;
  const bins = counted?.bins ?? binsOf(answerOf(state), bounds, atlas);
  return assemble(lang, atlas, bounds, bins, counted, brush, window, isNeeded(state, bounds));
}

interface CountedStrip {
  readonly bins: readonly DensityBin[];
  readonly edges: Float64Array;
  readonly description: string;
}

/** Each event once, in the bin in which it begins, as the timeline counts it; the time filter is left out. */
const countStrip = (state: State, bounds: Interval): CountedStrip | null =>
  countBins(
    state.engine.query(NO_FILTERS).counted,
    state.engine.query(withoutTime(filtersOf(state))).counted,
    binEdgesOf(bounds, state.atlas),
    state.lang,
    state.atlas,
  );

const binEdgesOf = memoise(
  (bounds: Interval, atlas: Atlas) =>
    binEdges(bounds, STRIP_WIDTH, atlas.zone, grainIn(atlas)).edges,
);

const countBins = memoise(
  (
    all: Counted | null,
    kept: Counted | null,
    edges: Float64Array,
    lang: Lang,
    atlas: Atlas,
  ): CountedStrip | null => {
    if (!all || !kept) return null;
    const [totals, keeps] = [all, kept].map((counted) => sumBins(counted, edges));
    const bins = intervalsOf(edges).map((time, bin) => ({
      time,
      total: totals?.[bin] ?? 0,
      kept: keeps?.[bin] ?? 0,
    }));
    return { bins, edges, description: describeStrip(bins, lang, atlas) };
  },
);

function sumBins(counted: Counted, edges: Float64Array): Uint32Array {
  const bins = edges.length - 1;
  const sums = new Uint32Array(bins);
  const { counts } = counted.bands(edges, "certainty");
  for (const [at, count] of counts.entries()) sums[at % bins] = (sums[at % bins] ?? 0) + count;
  return sums;
}

/** How many begin in what is shown, and where most do. */
function describeStrip(bins: readonly DensityBin[], lang: Lang, { zone }: Atlas): string {
  const words = wordsOf(lang);
  const add = (key: "total" | "kept") => bins.reduce((sum, bin) => sum + bin[key], 0);
  const fullest = bins.reduce((most, bin) => (bin.total > most.total ? bin : most));
  return TIMELINE_WORDS[lang].strip({
    total: words.events(add("total")),
    kept: sayNumber(add("kept"), words.locale),
    fullest: sayNumber(fullest.total, words.locale),
    date: sayRange(fullest.time.start, fullest.time.end, zone, words),
  });
}

function intervalsOf(edges: Float64Array): readonly Interval[] {
  return [...edges.subarray(1)].map((end, bin) => toInterval(edges[bin] ?? end, end));
}

/** The same filters without that of time: the same object while only the time changes, so that a moving brush asks nothing anew. */
const withoutTime = (() => {
  let last: Filters = NO_FILTERS;
  return (filters: Filters): Filters => {
    const names = Object.keys(filters) as readonly (keyof Filters)[];
    const isSame = names.every((name) => name === "time" || filters[name] === last[name]);
    if (!isSame) last = { ...filters, time: null };
    return last;
  };
})();
