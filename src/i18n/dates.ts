/** Dates and numbers as people say them, by Intl, in the dataset's zone. */
import type { Edtf } from "../model/edtf.ts";
import { toInstant } from "../model/interval.ts";
import type { Zone } from "../model/zone.ts";
import type { Words } from "./en.ts";

const DAY = 86_400_000;

/** Civil milliseconds are read as if they were UTC, so that no zone of the device comes in. */
function formatter(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${JSON.stringify(options)}`;
  const known =
    formatters.get(key) ?? new Intl.DateTimeFormat(lang, { ...options, timeZone: "UTC" });
  formatters.set(key, known);
  return known;
}
const formatters = new Map<string, Intl.DateTimeFormat>();

const DATE: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", year: "numeric" };
const SHORT: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", year: "numeric" };
const TIME: Intl.DateTimeFormatOptions = {
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

/** An EDTF date in words: "4 April 2019", "about 4–6 April 2019", "up to 5 April 2019". */
export function sayWhen(edtf: Edtf, words: Words): string {
  const { earliest, latest, approximate, uncertain } = edtf;
  let said: string;
  if (earliest && latest) said = sayBetween(edtf, earliest.ms, latest.ms, words);
  else if (latest) said = words.when.until(sayLast(edtf, latest.ms, words.locale));
  else if (earliest) said = words.when.since(formatOf(edtf, words.locale).format(earliest.ms));
  else return words.when.unknown;
  if (approximate) said = words.when.approximately(said);
  return uncertain ? words.when.uncertain(said) : said;
}

function sayBetween(edtf: Edtf, from: number, end: number, words: Words): string {
  const format = formatOf(edtf, words.locale);
  const isTime = edtf.precision === "minute" || edtf.precision === "second";
  const last = isTime && edtf.type === "date" ? from : end - 1;
  const said = format.formatRange(from, last);
  return edtf.type === "one-of" ? words.when.oneOf(said) : said;
}

function sayLast(edtf: Edtf, end: number, lang: string): string {
  return formatOf(edtf, lang).format(end - 1);
}

function formatOf({ precision }: Edtf, lang: string): Intl.DateTimeFormat {
  return formatter(lang, OPTIONS[precision] ?? { year: "numeric" });
}

/** A moment on the axis, to the minute, or to the day where it is midnight. */
export function sayMoment(ms: number, zone: Zone, lang: string): string {
  const civil = ms + zone.offsetAt(toInstant(ms)) * 60_000;
  return formatter(lang, civil % DAY === 0 ? SHORT : TIME).format(civil);
}

/** A stretch of the axis; the end is exclusive. Either may be infinite. */
export function sayRange(start: number, end: number, zone: Zone, words: Words): string {
  const civil = (ms: number) => ms + zone.offsetAt(toInstant(ms)) * 60_000;
  if (!Number.isFinite(start))
    return words.when.until(sayMoment(Number.isFinite(end) ? end - 1 : 0, zone, words.locale));
  if (!Number.isFinite(end)) return words.when.since(sayMoment(start, zone, words.locale));
  const areDays = civil(start) % DAY === 0 && civil(end) % DAY === 0;
  return formatter(words.locale, areDays ? SHORT : TIME).formatRange(
    civil(start),
    areDays ? civil(end) - 1 : civil(end),
  );
}

/** "+02:00" */
export function sayOffset(zone: Zone, ms: number): string {
  const minutes = Math.round(zone.offsetAt(toInstant(ms)));
  const size = Math.abs(minutes);
  const two = (n: number) => String(n).padStart(2, "0");
  return `UTC${minutes < 0 ? "−" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** A number with the language's digits and separators. */
export function sayNumber(value: number, lang: string): string {
  return new Intl.NumberFormat(lang).format(value);
}
