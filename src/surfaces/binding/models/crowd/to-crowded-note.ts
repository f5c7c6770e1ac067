/** From the state to the line beside the name of a timeline that counts. */
import { wordsOf } from "../../../../i18n/catalogue.ts";
import { sayNumber } from "../../../../i18n/dates.ts";
import { CROWDED_TIMELINE_WORDS } from "../../../../i18n/parts/crowded-timeline.ts";
import type { State } from "../../../../state/state.ts";
import { sumTimeline } from "../../../../state/timeline-sum.ts";
import { isFollowedAtHand, keepWhileHeld } from "../../../../state/while-held.ts";
import { sayWindow } from "../to-timeline-note.ts";

/** What is shown, on whose clocks, and how many events lie on either side of it. */
export const crowdedNote = keepWhileHeld((state: State): string => {
  const { before, after } = sumTimeline(state);
  const { locale } = wordsOf(state.lang);
  const said = (count: number) => sayNumber(count, locale);
  const parts = sayWindow(state);
  if (before + after > 0)
    parts.push(CROWDED_TIMELINE_WORDS[state.lang].outside(said(before), said(after)));
  return parts.join(" · ");
}, isFollowedAtHand);
