/** From the state to the strip of a dataset whose events are counted. */
import type { Begins } from "../../../../engine/counted.ts";
import { wordsOf } from "../../../../i18n/catalogue.ts";
import { sayNumber } from "../../../../i18n/dates.ts";
import { sayRange } from "../../../../i18n/moments.ts";
import { CROWDED_TIMELINE_WORDS } from "../../../../i18n/parts/crowded-timeline.ts";
import type { Atlas } from "../../../../model/atlas.ts";
import type { Lang } from "../../../../model/languages.ts";
import { memoise } from "../../../../state/memoise.ts";
import { answerOf } from "../../../../state/selectors.ts";
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
  const { atlas, lang } = state;
  const { bounds } = stripAxis(state);
  const { counted } = answerOf(state);
  if (!counted) return stripModel(state);
  const edges = stripEdges(bounds, atlas);
  const strip = countBins(counted.begins(edges), edges, lang, atlas);
  return drawStrip(state, bounds, strip.bins, strip);
}

const countBins = memoise(
  ({ total, kept }: Begins, edges: Float64Array, lang: Lang, atlas: Atlas): CountedStrip => {
    const bins = intervalsOf(edges).map((time, bin) => ({
      time,
      total: total[bin] ?? 0,
      kept: kept[bin] ?? 0,
    }));
    return { bins, edges, description: describeStrip(bins, lang, atlas) };
  },
);

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
