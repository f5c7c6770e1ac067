/** From the state to the line beside the timeline's name. */
import { wordsOf } from "../../../i18n/catalogue.ts";
import { isolate } from "../../../i18n/isolate.ts";
import { sayOffset, sayRange } from "../../../i18n/moments.ts";
import { TIMELINE_WORDS } from "../../../i18n/parts/timeline.ts";
import { DAY_MS } from "../../../model/durations.ts";
import { GRAIN_MS } from "../../../model/grain.ts";
import { daysAround } from "../../../model/grain-steps.ts";
import type { State } from "../../../state/state.ts";
import { grainIn } from "./grain-in.ts";
import { leftOutOfTimeline } from "./timeline-reach.ts";

/** A window as long as this is said in days, whatever the times are. */
const IN_DAYS_MS = 2 * DAY_MS;

/** What is shown, on whose clocks, and how many events there is no room for. */
export function timelineNote(state: State): string {
  const own = TIMELINE_WORDS[state.lang];
  const left = leftOutOfTimeline(state);
  const parts = sayWindow(state);
  if (left > 0) parts.push(own.left(wordsOf(state.lang).events(left)));
  return parts.join(" · ");
}

/** What is shown, and on whose clocks. */
export function sayWindow({ atlas, engine, lang, window }: State): string[] {
  if (engine.extent === null) return [TIMELINE_WORDS[lang].undated];
  const inDays = window.end - window.start >= IN_DAYS_MS || GRAIN_MS[grainIn(atlas)] >= DAY_MS;
  const { start, end } = inDays ? daysAround(window, atlas.zone) : window;
  return [
    isolate(sayRange(start, end, atlas.zone, wordsOf(lang))),
    TIMELINE_WORDS[lang].zone(atlas.zone.name, sayOffset(atlas.zone, window)),
  ];
}
