/** Dates and numbers as people say them, by Intl, in the dataset's zone. */
import { MINUTE_MS } from "../model/durations.ts";
import { clampMs, isAtLimit } from "../model/edtf/calendar.ts";
import type { CivilTime, Edtf } from "../model/edtf.ts";
import type { Locale } from "../model/languages.ts";
import type { Words } from "./en.ts";
import { sayFarYear } from "./far-years.ts";

/**
 * What belongs to one date or number stays on one line: "6 April 2019" is not broken after its 6. A time may go to the next
 * line, after the comma.
 */
export function keepTogether(said: string): string {
  return said.replace(/(?<![,،]) /g, "\u00a0");
}

/** Civil milliseconds are read as if they were UTC, so that no zone of the device comes in. */
export function formatter(locale: Locale, options: Intl.DateTimeFormatOptions): DateFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? dateFormat(locale, options);
  formatters.set(key, known);
  return known;
}
const formatters = new Map<string, DateFormat>();

interface DateFormat {
  readonly format: (ms: number) => string;
  readonly formatRange: (from: number, to: number) => string;
}

function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): DateFormat {
  const intl = new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
  return {
    format: (ms) => keepTogether(intl.format(clampMs(ms))),
    formatRange(first, last) {
      const [from, to] = [clampMs(first), clampMs(last)];
      // What is written the same is one date: to ask for it as a range takes ten times as long.
      const said = intl.format(from);
      return keepTogether(said === intl.format(to) ? said : intl.formatRange(from, to));
    },
  };
}

export const DATE: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", year: "numeric" };
export const SHORT: Intl.DateTimeFormatOptions = {
  day: "numeric",
  month: "short",
  year: "numeric",
};
export const TIME: Intl.DateTimeFormatOptions = {
  ...SHORT,
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
};

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
  const far = [earliest, latest].some((end) => isGiven(end) && isAtLimit(end))
    ? sayFarYear(edtf.text, locale)
    : null;
  let said: string;
  if (far !== null) said = qualify(keepTogether(far));
  else if (isGiven(earliest) && isGiven(latest)) {
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

function sayLast(edtf: Edtf, end: number, locale: Locale): string {
  return formatOf(edtf, locale).format(end - 1);
}

function isTime({ precision }: Edtf): boolean {
  return precision === "minute" || precision === "second";
}

function formatOf({ precision, earliest, latest }: Edtf, locale: Locale): DateFormat {
  const options = OPTIONS[precision] ?? { year: "numeric" };
  const isEarly = ((earliest ?? latest)?.ms ?? 0) < YEAR_1;
  return formatter(locale, isEarly ? { ...options, era: "short" } : options);
}

export function sayMinutes(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (n: number) => String(n).padStart(2, "0");
  return `UTC${minutes < 0 ? "−" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** By language: making one takes far longer than what it is made for. */
const numberFormats = new Map<Locale, Intl.NumberFormat>();

/** A number with the language's digits and separators. */
export function sayNumber(value: number, locale: Locale): string {
  const format = numberFormats.get(locale) ?? new Intl.NumberFormat(locale);
  numberFormats.set(locale, format);
  return format.format(value);
}
