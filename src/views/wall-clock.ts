/** Writes moments of a wall clock through `Intl`, in milliseconds as if UTC: it does not know every zone by an offset's name. */
import type { Locale } from "../model/languages.ts";

type Options = Intl.DateTimeFormatOptions;

export const CLOCK_TIME: Options = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };

const YEAR: Options = { year: "numeric" };
const EARLY_YEAR: Options = { ...YEAR, era: "short" };
/** The first moment of year 1: a year before it needs its era. */
const YEAR_1 = -62_135_596_800_000;

/** How the year of a moment is written. */
export function yearOptions(civil: number): Options {
  return civil < YEAR_1 ? EARLY_YEAR : YEAR;
}

/** @returns a writer that makes each format once; options are known again as the same object */
export function makeClockWriter(locale: Locale): (civil: number, options: Options) => string {
  const formats = new Map<Options, Intl.DateTimeFormat>();
  return (civil, options) => {
    let format = formats.get(options);
    if (!format) {
      format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
      formats.set(options, format);
    }
    return format.format(civil);
  };
}
