/** From the state to the strip of a dataset whose events are counted. */
import type { Counted } from "../../../../engine/counted.ts";
import { wordsOf } from "../../../../i18n/catalogue.ts";
import { sayNumber } from "../../../../i18n/dates.ts";
import { sayRange } from "../../../../i18n/moments.ts";
import { CROWDED_TIMELINE_WORDS } from "../../../../i18n/parts/crowded-timeline.ts";
import type { Atlas } from "../../../../model/atlas.ts";
import { type Filters, NO_FILTERS } from "../../../../model/filters.ts";
import type { Lang } from "../../../../model/languages.ts";
import { memoise } from "../../../../state/memoise.ts";
import { filtersOf } from "../../../../state/selectors.ts";
import type { State } from "../../../../state/state.ts";
import type { DensityBin, StripModel } from "../../../../views/strip/strip-model.ts";
import {
  type CountedStrip,
  drawStrip,
  intervalsOf,
  stripAxis,
  stripEdges,
  stripModel,
} from "../to-strip-model.ts";

/** Each event once, in the bin in which it begins, as the timeline counts it; the time filter is left out. */
export function crowdedStripModel(state: State): StripModel {
  const { engine, atlas, lang } = state;
  const { bounds } = stripAxis(state);
  const all = engine.query(NO_FILTERS).counted;
  const kept = engine.query(withoutTime(filtersOf(state))).counted;
  if (!all || !kept) return stripModel(state);
  const counted = countBins(all, kept, stripEdges(bounds, atlas), lang, atlas);
  return drawStrip(state, bounds, counted.bins, counted);
}

const countBins = memoise(
  (all: Counted, kept: Counted, edges: Float64Array, lang: Lang, atlas: Atlas): CountedStrip => {
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
  return CROWDED_TIMELINE_WORDS[lang].strip({
    total: words.events(add("total")),
    kept: sayNumber(add("kept"), words.locale),
    fullest: sayNumber(fullest.total, words.locale),
    date: sayRange(fullest.time.start, fullest.time.end, zone, words),
  });
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
