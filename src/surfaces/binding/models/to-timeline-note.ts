/** From the state to the line beside the timeline's name. */
import { wordsOf } from "../../../i18n/catalogue.ts";
import { sayOffset, sayRange } from "../../../i18n/dates.ts";
import type { Words } from "../../../i18n/en.ts";
import { isolate } from "../../../i18n/isolate.ts";
import { TIMELINE_WORDS } from "../../../i18n/parts/timeline.ts";
import { DAY_MS } from "../../../model/durations.ts";
import { daysAround, GRAIN_MS } from "../../../model/grain.ts";
import type { State } from "../../../state/state.ts";
import { grainIn } from "./grain-in.ts";
import { leftOutOfTimeline } from "./timeline-reach.ts";

/** A window as long as this is said in days, whatever the times are. */
const IN_DAYS_MS = 2 * DAY_MS;

/** What is shown, on whose clocks, and how many events there is no room for. */
export function timelineNote(state: State): string {
  const { atlas, lang, window } = state;
  const words = wordsOf(lang);
  const own = TIMELINE_WORDS[lang];
  const left = leftOutOfTimeline(state);
  return [
    isolate(sayWindow(state, words)),
    own.zone(atlas.zone.name, sayOffset(atlas.zone, window)),
    ...(left > 0 ? [own.left(words.events(left))] : []),
  ].join(" · ");
}

function sayWindow({ atlas, window }: State, words: Words): string {
  const inDays = window.end - window.start >= IN_DAYS_MS || GRAIN_MS[grainIn(atlas)] >= DAY_MS;
  const { start, end } = inDays ? daysAround(window, atlas.zone) : window;
  return sayRange(start, end, atlas.zone, words);
}
