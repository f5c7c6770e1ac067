/** Which events the timeline is given, and how many it is not: known to its panel before its own code has come. */
import { type Interval, toInterval } from "../../../model/interval.ts";
import { memoise } from "../../../state/memoise.ts";
import { answerOf } from "../../../state/selectors.ts";
import type { State } from "../../../state/state.ts";

/** As many marks as vis-timeline moves smoothly. */
export const MAX_MARKS = 400;

/** Events some way beyond the window are there too, so that panning meets no gap. */
export const aroundWindow = memoise((window: Interval): Interval => {
  const width = window.end - window.start;
  return toInterval(window.start - width, window.end + width);
});

/** How many kept events the window shares time with, beyond those that are drawn. */
export function leftOutOfTimeline(state: State): number {
  const { total, ids } = answerOf(state).inWindow(aroundWindow(state.window), MAX_MARKS);
  return total - ids.length;
}
