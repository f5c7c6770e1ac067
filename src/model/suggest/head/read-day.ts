/** The day of a line of the head, by the names that the months have in its language. */
import { msOf, twoDigits } from "../times/calendar-days.ts";
import { isDay } from "../times/place-date.ts";
import type { LinePart } from "./read-dateline.ts";

/** Levantine and Maghrebi names, which the browser's tables keep for other regions. */
const ARABIC_REGIONS = ["ar-EG", "ar-SY", "ar-DZ", "ar-TN"];

const months = new Map<string, ReadonlyMap<string, number>>();

/** @returns value `2019-04-06`, or `XXXX-04-06` where the line has no year */
export function readDay(line: string, language: string): LinePart | null {
  const text = line.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660));
  const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u.exec(text);
  if (iso && isDay(iso[0])) return partOf(iso, iso[0]);
  const dotted = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/u.exec(text);
  if (dotted) {
    const day = `${dotted[3]}-${pad(dotted[2])}-${pad(dotted[1])}`;
    if (isDay(day)) return partOf(dotted, day);
  }
  return readNamed(text, monthsOf(language));
}

const YEAR = "(?![\\d:])(?:,?\\s+(?<year>\\d{4}))?";
/** One after the other, or the word before a figure would hide the month after it. */
const NAMED = [
  `(?<![\\p{L}\\p{N}])(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>\\p{L}[\\p{L}\\p{M}]+)\\.?${YEAR}`,
  `(?<![\\p{L}\\p{N}])(?<month>\\p{L}[\\p{L}\\p{M}]+)\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?${YEAR}`,
].map((shape) => new RegExp(shape, "gu"));

function readNamed(text: string, names: ReadonlyMap<string, number>): LinePart | null {
  for (const match of NAMED.flatMap((shape) => [...text.matchAll(shape)])) {
    const { day, month = "", year } = match.groups ?? {};
    const number = names.get(month.toLowerCase());
    if (!number) continue;
    const rest = `${twoDigits(number)}-${pad(day)}`;
    // A leap year takes any day that there is.
    if (isDay(`${year ?? "2000"}-${rest}`)) return partOf(match, `${year ?? "XXXX"}-${rest}`);
  }
  return null;
}

function pad(digits: string | undefined): string {
  return (digits ?? "").padStart(2, "0");
}

function partOf(match: RegExpMatchArray, value: string): LinePart {
  const start = match.index ?? 0;
  return { value, start, end: start + match[0].trimEnd().length };
}

function monthsOf(language: string): ReadonlyMap<string, number> {
  const short = language.slice(0, 2).toLowerCase();
  const known = months.get(short);
  if (known) return known;
  const names = new Map<string, number>();
  const locales = short === "ar" ? ARABIC_REGIONS : [short];
  for (const locale of locales)
    for (const width of ["long", "short"] as const) {
      // With a day, for the genitive.
      const say = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, {
        month: width,
        day: "numeric",
        timeZone: "UTC",
      });
      for (let month = 1; month <= 12; month++)
        for (const { type, value } of say.formatToParts(msOf(`2019-${twoDigits(month)}-15`)))
          if (type === "month") names.set(value.toLowerCase().replace(/\.$/u, ""), month);
    }
  months.set(short, names);
  return names;
}
