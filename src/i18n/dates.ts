/** Dates and numbers as people say them, by Intl, in the dataset's zone. */
import { DAY_MS, MINUTE_MS } from "../model/durations.ts";
import type { CivilTime, Edtf } from "../model/edtf.ts";
import { type Interval, toInstant } from "../model/interval.ts";
import type { Zone } from "../model/zone.ts";
import type { Words } from "./en.ts";

/**
 * What belongs to one date or number stays on one line: "6 April 2019" is not broken after its 6. A time may go to the next
 * line, after the comma.
 */
export function keepTogether(said: string): string {
  return said.replace(/(?<![,،]) /g, "\u00a0");
}

/** Civil milliseconds are read as if they were UTC, so that no zone of the device comes in. */
function formatter(lang: string, options: Intl.DateTimeFormatOptions): DateFormat {
  const key = `${lang} ${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? dateFormat(lang, options);
  formatters.set(key, known);
  return known;
}
const formatters = new Map<string, DateFormat>();

interface DateFormat {
  readonly format: (ms: number) => string;
  readonly formatRange: (from: number, to: number) => string;
}

function dateFormat(lang: string, options: Intl.DateTimeFormatOptions): DateFormat {
  const intl = new Intl.DateTimeFormat(lang, { timeZone: "UTC", ...options });
  return {
    format: (ms) => keepTogether(intl.format(ms)),
    formatRange: (from, to) => keepTogether(intl.formatRange(from, to)),
  };
}

const DATE: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", year: "numeric" };
const SHORT: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", year: "numeric" };
const TIME: Intl.DateTimeFormatOptions = {
  ...SHORT,
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
};

const DAY_OF_WEEK: Intl.DateTimeFormatOptions = { weekday: "long", day: "numeric", month: "long" };
const SHORT_DAY_OF_WEEK: Intl.DateTimeFormatOptions = { weekday: "short", day: "numeric" };

const OPTIONS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  second: { ...TIME, second: "2-digit" },
  minute: TIME,
  day: DATE,
  month: { month: "long", year: "numeric" },
  season: { month: "long", year: "numeric" },
};

/** The first moment of year 1: a year before it needs its era. */
const YEAR_1 = -62_135_596_800_000;

/**
 * An EDTF date in words: "4 April 2019", "about 4–6 April 2019", "up to 5 April 2019". A time that brings an offset of its
 * own is said with it, since it may not be the zone's.
 */
export function sayWhen(edtf: Edtf, words: Words): string {
  const { when, locale } = words;
  const offset = isTime(edtf) ? offsetOf(edtf) : null;
  const [earliest, latest] = [edtf.earliest, edtf.latest].map((end) => end && civilAt(end, offset));
  const qualify = (date: string) => {
    const full = offset === null ? date : `${date} (${sayMinutes(offset)})`;
    return edtf.approximate ? when.approximately(full) : full;
  };
  let said: string;
  if (isGiven(earliest) && isGiven(latest)) {
    const range = qualify(sayBetween(edtf, earliest, latest, words));
    said = edtf.type === "one-of" ? when.oneOf(range) : range;
  } else if (isGiven(latest)) said = when.until(qualify(sayLast(edtf, latest, locale)));
  else if (isGiven(earliest)) said = when.since(qualify(formatOf(edtf, locale).format(earliest)));
  else return when.unknown;
  return edtf.uncertain ? when.uncertain(said) : said;
}

function isGiven(end: number | null | undefined): end is number {
  return typeof end === "number";
}

/** The offset of the first end, where every end that is given brings one. */
function offsetOf({ earliest, latest }: Edtf): number | null {
  const offsets = [earliest, latest].flatMap((end) => (end ? [end.offsetMinutes] : []));
  return offsets.includes(null) ? null : (offsets[0] ?? null);
}

/** What a clock at this offset shows, in milliseconds as if UTC; without one, what the text says. */
function civilAt({ ms, offsetMinutes }: CivilTime, offset: number | null): number {
  return offset === null || offsetMinutes === null ? ms : ms + (offset - offsetMinutes) * MINUTE_MS;
}

function sayBetween(edtf: Edtf, from: number, end: number, { locale }: Words): string {
  const format = formatOf(edtf, locale);
  const last = isTime(edtf) && edtf.type === "date" ? from : end - 1;
  return format.formatRange(from, last);
}

function sayLast(edtf: Edtf, end: number, lang: string): string {
  return formatOf(edtf, lang).format(end - 1);
}

function isTime({ precision }: Edtf): boolean {
  return precision === "minute" || precision === "second";
}

function formatOf({ precision, earliest, latest }: Edtf, lang: string): DateFormat {
  const options = OPTIONS[precision] ?? { year: "numeric" };
  const isEarly = ((earliest ?? latest)?.ms ?? 0) < YEAR_1;
  return formatter(lang, isEarly ? { ...options, era: "short" } : options);
}

/** A moment on the axis, to the minute, or to the day where it is midnight. */
export function sayMoment(ms: number, zone: Zone, lang: string): string {
  const civil = civilOf(ms, zone);
  return formatter(lang, civil % DAY_MS === 0 ? SHORT : TIME).format(civil);
}

/** A day of the axis: "Thursday 4 April", or "Thu 4" where there is little room. */
export function sayDayOfWeek(ms: number, zone: Zone, lang: string, room: "long" | "short"): string {
  const options = room === "long" ? DAY_OF_WEEK : SHORT_DAY_OF_WEEK;
  return formatter(lang, options).format(civilOf(ms, zone));
}

/** The moment that a stretch ends before: the last day of whole days, else the moment to the minute. */
export function sayEnd(ms: number, zone: Zone, lang: string): string {
  const civil = civilOf(ms, zone);
  return civil % DAY_MS === 0
    ? formatter(lang, SHORT).format(civil - 1)
    : formatter(lang, TIME).format(civil);
}

/** A stretch of the axis; the end is exclusive. Either may be infinite. */
export function sayRange(start: number, end: number, zone: Zone, words: Words): string {
  const { when, locale } = words;
  if (!Number.isFinite(start))
    return Number.isFinite(end) ? when.until(sayEnd(end, zone, locale)) : when.unknown;
  if (!Number.isFinite(end)) return when.since(sayMoment(start, zone, locale));
  const [from, to] = [civilOf(start, zone), civilOf(end, zone)];
  const areDays = from % DAY_MS === 0 && to % DAY_MS === 0;
  return formatter(locale, areDays ? SHORT : TIME).formatRange(from, areDays ? to - 1 : to);
}

/** What the zone's clocks show, in milliseconds as if UTC. */
function civilOf(ms: number, zone: Zone): number {
  return Math.round(ms + zone.offsetAt(toInstant(ms)) * MINUTE_MS);
}

/** "UTC+02:00": of a zone's offsets, the one in the middle of what is shown. */
export function sayOffset(zone: Zone, { start, end }: Interval): string {
  return sayMinutes(Math.round(zone.offsetAt(toInstant((start + end) / 2))));
}

function sayMinutes(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (n: number) => String(n).padStart(2, "0");
  return `UTC${minutes < 0 ? "−" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** The day on this device: "25 November 2026". */
export function sayDay(ms: number, lang: string): string {
  return keepTogether(new Intl.DateTimeFormat(lang, DATE).format(ms));
}

/** By language: making one takes far longer than what it is made for. */
const numberFormats = new Map<string, Intl.NumberFormat>();

/** A number with the language's digits and separators. */
export function sayNumber(value: number, lang: string): string {
  const format = numberFormats.get(lang) ?? new Intl.NumberFormat(lang);
  numberFormats.set(lang, format);
  return format.format(value);
}
