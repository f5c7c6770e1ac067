/** Whose an event's colour is where colours tell sources apart: that of the one source that tells it, or that of all that several tell. */
import type { Atlas } from "./atlas.ts";
import type { EventFacts } from "./event-facts.ts";
import { sourcesTelling } from "./facets/sources.ts";
import type { SourceId } from "./schema/common.ts";
import type { SourceMeaning, SourceRanks } from "./source-meaning.ts";
import { NO_SIDE, type Tone } from "./symbols.ts";

/** Of the sources that alone tell the most events: apart for all eyes, since no shape goes with them; white digits have 5 : 1. */
export const SOURCE_COLORS = ["#1f6f8b", "#b8501a", "#3a248b", "#71073a"] as const;
export const SEVERAL_COLOR = "#1c1a17";

const FEW = SOURCE_COLORS.length;
const OTHER: SourceMeaning = { type: "other-source", rank: FEW };
const SEVERAL: SourceMeaning = { type: "several-sources", rank: FEW + 1 };
const UNSOURCED: SourceMeaning = { type: "unsourced", rank: FEW + 2 };

/** @param alone how many events each source tells that no other tells, in the dataset's order; of as many, the first have colours */
export function rankSources(alone: ReadonlyMap<SourceId, number>): SourceRanks {
  const most = [...alone].sort(([, a], [, b]) => b - a).slice(0, FEW);
  return new Map(most.map(([source], rank) => [source, rank]));
}

/** @param sources those that tell an event */
export function meaningOfSources(
  [source, ...others]: readonly SourceId[],
  ranks: SourceRanks,
): SourceMeaning {
  if (!source) return UNSOURCED;
  if (others.length > 0) return SEVERAL;
  const rank = ranks.get(source);
  return rank === undefined ? OTHER : { type: "source", source, rank };
}

/** Whichever account of an event is drawn, it looks the same. @returns null where no colours tell sources apart */
export function meaningBySource(atlas: Atlas, facts: EventFacts): SourceMeaning | null {
  const { coloredSources, events } = atlas;
  if (!coloredSources) return null;
  const whole = events.get(facts.event.id) ?? facts;
  return meaningOfSources(sourcesTelling(whole, atlas), coloredSources);
}

export function toneOfSource({ type, rank }: SourceMeaning): Pick<Tone, "color" | "hollow"> {
  switch (type) {
    case "source":
      return { color: SOURCE_COLORS[rank] ?? NO_SIDE.color };
    case "other-source":
      return { color: NO_SIDE.color };
    case "several-sources":
      return { color: SEVERAL_COLOR };
    case "unsourced":
      return { color: SEVERAL_COLOR, hollow: true };
  }
}
