/** What map, timeline and sides each draw and count of the kept events, for the line that says whether they agree. */
import type { MapSum } from "../model/cartography/map-sum.ts";
import { type CountedMap, countedMap } from "./counted/counted-map.ts";
import { memoise } from "./memoise.ts";
import { answerOf } from "./selectors.ts";
import { type Sides, sidesIn } from "./sides.ts";
import type { State } from "./state.ts";
import { sumTimeline, type TimelineSum } from "./timeline-sum.ts";

/** The views that draw or count the kept events. */
export type SummedView = "map" | "timeline" | "factions";

export interface Sums {
  readonly kept: number;
  readonly size: number;
  /** Null until the map knows where it looks. */
  readonly map: (MapSum & { readonly byArea: readonly number[] }) | null;
  readonly timeline: TimelineSum;
  /** Those whose sum is not what is kept, each with what it comes to. */
  readonly differing: readonly { readonly view: SummedView; readonly sum: number }[];
}

export function sumsIn(state: State): Sums {
  return assemble(
    answerOf(state).kept,
    state.engine.size,
    countedMap(state),
    sumTimeline(state),
    sidesIn(state),
  );
}

const assemble = memoise(
  (
    kept: number,
    size: number,
    map: CountedMap | null,
    timeline: TimelineSum,
    sides: Sides,
  ): Sums => {
    const views: readonly (readonly [SummedView, number])[] = [
      ...(map ? [["map", map.sum.total] as const] : []),
      ["timeline", sumOfTimeline(timeline)],
      ["factions", sumOf(sides.pairings)],
    ];
    return {
      kept,
      size,
      map: map && { ...map.sum, byArea: map.areas.map(({ count }) => count) },
      timeline,
      differing: views.flatMap(([view, sum]) => (sum === kept ? [] : [{ view, sum }])),
    };
  },
);

/** Of what its rows draw, where they count, and of what lies outside of its window. */
function sumOfTimeline({ rows, inWindow, before, after }: TimelineSum): number {
  return (rows.length > 0 ? sumOf(rows) : inWindow) + before + after;
}

function sumOf(parts: readonly { readonly count: number }[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}
