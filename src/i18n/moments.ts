/** Moments and stretches of the axis as people say them, by the zone's clocks. */
import { isPastAxis } from "../model/axis-limits.ts";
import { DAY_MS, MINUTE_MS } from "../model/durations.ts";
import { clampMs } from "../model/edtf/calendar.ts";
import { type Interval, toInstant } from "../model/interval.ts";
import type { Locale } from "../model/languages.ts";
import type { Zone } from "../model/zone.ts";
import { DATE, formatter, keepTogether, SHORT, sayMinutes, TIME } from "./dates.ts";
import type { Words } from "./en.ts";

const DAYS = {
  long: { weekday: "long", day: "numeric", month: "long" },
  short: { weekday: "short", day: "numeric" },
  number: { day: "numeric" },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A moment on the axis, to the minute, or to the day where it is midnight. */
export function sayMoment(ms: number, zone: Zone, locale: Locale): string {
  const civil = civilOf(ms, zone);
  return formatter(locale, civil % DAY_MS === 0 ? SHORT : TIME).format(civil);
}

/** How much room a day of the axis has. */
export type DayRoom = keyof typeof DAYS;

/** A day of the axis: "Thursday 4 April", "Thu 4" where there is little room, or "4". */
export function sayDayOfWeek(ms: number, zone: Zone, locale: Locale, room: DayRoom): string {
  return formatter(locale, DAYS[room]).format(civilOf(ms, zone));
}

/** The moment that a stretch ends before: the last day of whole days, else the moment to the minute. */
export function sayEnd(ms: number, zone: Zone, locale: Locale): string {
  const civil = civilOf(ms, zone);
  return civil % DAY_MS === 0
    ? formatter(locale, SHORT).format(civil - 1)
    : formatter(locale, TIME).format(civil);
}

/** A stretch of the axis; the end is exclusive. Either may be infinite, or lie past what an axis reaches. */
export function sayRange(start: number, end: number, zone: Zone, words: Words): string {
  const { when, locale } = words;
  if (isPastAxis(start))
    return !isPastAxis(end) ? when.until(sayEnd(end, zone, locale)) : when.unknown;
  if (isPastAxis(end)) return when.since(sayMoment(start, zone, locale));
  const [from, to] = [civilOf(start, zone), civilOf(end, zone)];
  const areDays = from % DAY_MS === 0 && to % DAY_MS === 0;
  return formatter(locale, areDays ? SHORT : TIME).formatRange(from, areDays ? to - 1 : to);
}

/** What the zone's clocks show, in milliseconds as if UTC. */
function civilOf(ms: number, zone: Zone): number {
  return clampMs(Math.round(ms + zone.offsetAt(toInstant(ms)) * MINUTE_MS));
}

/** "UTC+02:00": of a zone's offsets, the one in the middle of what is shown. */
export function sayOffset(zone: Zone, { start, end }: Interval): string {
  return sayMinutes(Math.round(zone.offsetAt(toInstant((start + end) / 2))));
}

/** The day on this device: "25 November 2026". */
export function sayDay(ms: number, locale: Locale): string {
  return keepTogether(new Intl.DateTimeFormat(locale, DATE).format(ms));
}
