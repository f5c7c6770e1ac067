/** Weeks, months and years told from the document's day: alike in every language but for the words that say before and after. */
import { addDays, mondayOf, shift } from "../times/calendar-days.ts";
import type { OwnReading } from "../times/core.ts";

/** @returns how many units on a word leads: -1, 0 or 1 */
type StepsOf = (which: string) => number;

/** Monday to Sunday. */
export function weekBy(stepsOf: StepsOf): OwnReading {
  return ({ which = "" }, today) => {
    if (!today) return { first: null };
    const monday = addDays(mondayOf(today), 7 * stepsOf(which));
    return { first: monday, last: addDays(monday, 6), inferred: ["dateline"] };
  };
}

/** @param length of the unit's code: 4 for a year, 7 for a month */
export function unitBy(stepsOf: StepsOf, length: number): OwnReading {
  return ({ which = "" }, today) =>
    today
      ? { first: shift(today.slice(0, length), stepsOf(which)), inferred: ["dateline"] }
      : { first: null };
}
