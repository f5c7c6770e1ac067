/** Years that no `Date` can hold, in words: "13.8 billion BC". */
import type { Locale } from "../model/languages.ts";

/** The first moment that a `Date` can hold: of an era as any before year 1. */
const LIMIT_MS = -8.64e15;

/** Of a year that ends in three noughts, what an era's missing year 0 changes is less than it says. */
const ROUNDED = 1000;

/** More digits than any year has. */
const ALL_DIGITS = 21;

interface FarYear {
  /** As ISO 8601 counts, with a year 0. */
  readonly year: number;
  /** How many of its digits mean something. */
  readonly digits: number;
}

/** @returns the year that a date in EDTF writes after a Y; null where it writes none */
export function farYearIn(edtf: string): FarYear | null {
  const [, year, digits = ALL_DIGITS] = /Y(-?\d+(?:E\d+)?)(?:S(\d+))?/.exec(edtf) ?? [];
  return year === undefined
    ? null
    : { year: Number(year), digits: Math.min(Number(digits), ALL_DIGITS) };
}

/** @returns null where the date has no such year */
export function sayFarYear(edtf: string, locale: Locale): string | null {
  const far = farYearIn(edtf);
  if (far === null) return null;
  const { year, digits } = far;
  const isRounded = year % ROUNDED === 0 || digits < ALL_DIGITS;
  const said = new Intl.NumberFormat(locale, {
    notation: isRounded ? "compact" : "standard",
    compactDisplay: "long",
    maximumSignificantDigits: digits,
  }).format(isRounded || year > 0 ? Math.abs(year) : 1 - year);
  if (year > 0) return said;
  const era = new Intl.DateTimeFormat(locale, { year: "numeric", era: "short", timeZone: "UTC" });
  return era
    .formatToParts(LIMIT_MS)
    .map(({ type, value }) => (type === "year" ? said : value))
    .join("");
}
