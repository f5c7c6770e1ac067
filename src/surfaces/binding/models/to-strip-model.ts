/** From the state to what the strip draws. */
import type { Answer } from "../../../engine/engine.ts";
import { wordsOf } from "../../../i18n/catalogue.ts";
import { sayMoment } from "../../../i18n/dates.ts";
import type { Atlas } from "../../../model/atlas.ts";
import { HOUR_MS } from "../../../model/durations.ts";
import { type Interval, toInterval } from "../../../model/interval.ts";
import type { Lang } from "../../../model/languages.ts";
import { memoise } from "../../../state/memoise.ts";
import { answerOf } from "../../../state/selectors.ts";
import type { State } from "../../../state/state.ts";
import type { StripModel } from "../../../views/strip/strip-model.ts";

/** About a bar for every six pixels of a wide strip. */
const MAX_BINS = 120;

/** The strip shows all events and the first window, not the whole reach: its ends would be empty. */
const boundsOf = memoise(
  (extent: Interval | null, first: Interval): Interval =>
    toInterval(
      Math.min(extent?.start ?? first.start, first.start),
      Math.max(extent?.end ?? first.end, first.end),
    ),
);

/** Bars of a round length that falls on the hours of the day. */
const binsOf = memoise((answer: Answer, bounds: Interval) => {
  const span = bounds.end - bounds.start;
  const steps = [1, 3, 6, 12, 24, 168].map((hours) => hours * HOUR_MS);
  const step = steps.find((length) => span / length <= MAX_BINS);
  return answer.density(bounds, step ? Math.max(1, Math.round(span / step)) : MAX_BINS);
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
    brush: Interval | null,
    window: Interval,
  ): StripModel => {
    const words = wordsOf(lang);
    return {
      lang: words.locale,
      zone: atlas.zone,
      bounds,
      bins,
      brush,
      window,
      words: {
        name: words.timeline.strip,
        from: words.timeline.brushFrom,
        to: words.timeline.brushTo,
        clear: words.timeline.clearBrush,
      },
      formatMoment: (ms) => sayMoment(ms, atlas.zone, words.locale),
    };
  },
);

export function stripModel(state: State): StripModel {
  const bounds = boundsOf(state.engine.extent, state.firstWindow);
  const bins = binsOf(answerOf(state), bounds);
  const brush = brushIn(state.filters.time, bounds);
  return assemble(state.lang, state.atlas, bounds, bins, brush, state.window);
}
