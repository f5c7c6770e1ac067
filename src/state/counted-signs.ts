/** Which signs and colours of counted events are on the screen: a key explains these. */
import type { LegendSign } from "../model/signs/legend-signs.ts";
import { type CountedMark, countedMap } from "./counted/counted-map.ts";
import { countedColors } from "./counted-colors.ts";
import { answerOf } from "./selectors.ts";
import type { CountedShown, SignedView } from "./signs-shown.ts";
import type { State } from "./state.ts";
import { sumTimeline } from "./timeline-sum.ts";

/** @param views those that can be seen @returns null for a dataset that is drawn event by event */
export function countedShown(state: State, views: ReadonlySet<SignedView>): CountedShown | null {
  const colors = countedColors(state);
  if (colors === null) return null;
  const areBands = sumTimeline(state).rows.length > 0;
  return {
    signs: [
      ...(views.has("map") ? signsOfMap(state) : []),
      ...(views.has("timeline") && areBands ? signsOfTimeline(state) : []),
    ],
    colors,
    views: new Set(areBands ? ["map", "timeline"] : ["map"]),
  };
}

function signsOfMap(state: State): readonly LegendSign[] {
  const map = countedMap(state);
  if (!map) return [];
  const pairs = pairsIn(state);
  const isPair = ({ shares }: CountedMark) =>
    shares.some((count, code) => count > 0 && pairs[code]);
  const spotOf = ({ spots: [head] }: CountedMark) => map.table.spots[head];
  const groups = map.marks.filter(({ count }) => count > 1);
  const singles = map.marks.filter(({ count }) => count === 1);
  const shapes = [...map.marks, ...map.bare].flatMap((mark) => spotOf(mark) ?? []);
  const has = (extent: string) => shapes.some(({ spot }) => spot.extent === extent);
  return signsOf({
    group: groups.length > 0,
    groupOfPairs: groups.some(isPair),
    single: singles.length > 0,
    notExact: singles.some((mark) => spotOf(mark)?.spot.extent === "near"),
    ring: has("ring"),
    area: has("region") || has("area"),
  });
}

function signsOfTimeline(state: State): readonly LegendSign[] {
  const counts = answerOf(state).counted?.byClass(state.coloring);
  if (!counts) return [];
  const pairs = pairsIn(state);
  return signsOf({
    bars: true,
    barsOfPairs: counts.some((count, code) => count > 0 && pairs[code]),
  });
}

/** By class, whether it is one of two sides. */
function pairsIn({ engine, coloring }: State): readonly boolean[] {
  const classes = engine.census?.classes(coloring) ?? [];
  return classes.map((share) => share.by === "side" && share.sides.length === 2);
}

function signsOf(shown: Partial<Record<LegendSign, boolean>>): readonly LegendSign[] {
  const all = Object.entries(shown) as [LegendSign, boolean][];
  return all.flatMap(([sign, isShown]) => (isShown ? [sign] : []));
}
