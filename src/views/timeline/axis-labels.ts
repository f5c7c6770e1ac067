/** The axis' labels through `Intl`, on the wall clock of a zone. The larger unit's name stands where it begins. */
import { DAY_MS, MINUTE_MS } from "../../model/durations.ts";
import { toInstant } from "../../model/interval.ts";
import type { Zone } from "../../model/zone.ts";
import type { AxisScale } from "./axis-steps.ts";

/** @param width from one label to the next in pixels, which decides how long a day's name may be */
export type WriteLabel = (ms: number, scale: AxisScale, width: number) => string;

type Options = Intl.DateTimeFormatOptions;

const TIME: Options = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
const SECONDS: Options = { ...TIME, second: "2-digit" };
const DAY: Options = { weekday: "long", day: "numeric", month: "long" };
const SHORT_DAY: Options = { weekday: "short", day: "numeric", month: "long" };
const WEEKDAY: Options = { weekday: "short", day: "numeric" };
const DATE: Options = { day: "numeric", month: "short" };
const NUMBER: Options = { day: "numeric" };
const MONTH: Options = { month: "short" };
const YEAR: Options = { year: "numeric" };
const EARLY_YEAR: Options = { ...YEAR, era: "short" };

const WIDE_DAY = 180;
const MEDIUM_DAY = 104;
/** The first moment of year 1: a year before it needs its era. */
const YEAR_1 = -62_135_596_800_000;

/** Shifts to the wall clock and formats as if in UTC, because `Intl` does not know every zone by an offset's name. */
export function makeAxisLabels(lang: string, zone: Zone): WriteLabel {
  const formats = new Map<Options, Intl.DateTimeFormat>();
  return (ms, scale, width) => {
    const civil = ms + zone.offsetAt(toInstant(ms)) * MINUTE_MS;
    const options = chooseOptions(civil, scale, width);
    let format = formats.get(options);
    if (!format) {
      format = new Intl.DateTimeFormat(lang, { ...options, timeZone: "UTC" });
      formats.set(options, format);
    }
    return format.format(civil);
  };
}

/** @param civil what the zone's clocks show, in milliseconds as if UTC */
function chooseOptions(civil: number, scale: AxisScale, width: number): Options {
  const date = new Date(civil);
  const isFirst = date.getUTCDate() === 1;
  switch (scale) {
    case "second":
      return civil % DAY_MS === 0 ? DATE : SECONDS;
    case "minute":
    case "hour":
      return civil % DAY_MS === 0 ? DATE : TIME;
    case "weekday":
      if (width >= MEDIUM_DAY) return width >= WIDE_DAY ? DAY : SHORT_DAY;
      return isFirst ? DATE : WEEKDAY;
    case "day":
      return isFirst ? DATE : NUMBER;
    case "week":
      return DATE;
    case "month":
      return date.getUTCMonth() === 0 ? yearOptions(civil) : MONTH;
    case "year":
      return yearOptions(civil);
  }
}

function yearOptions(civil: number): Options {
  return civil < YEAR_1 ? EARLY_YEAR : YEAR;
}
