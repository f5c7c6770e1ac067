/** The axis' labels through `Intl`, on the wall clock of a zone. The larger unit's name stands where it begins. */

import { DAY_MS, MINUTE_MS } from "../../model/durations.ts";
import { toInstant } from "../../model/interval.ts";
import type { Locale } from "../../model/languages.ts";
import type { Zone } from "../../model/zone.ts";
import { CLOCK_TIME, makeClockWriter, yearOptions } from "../wall-clock.ts";
import type { AxisScale } from "./axis-steps.ts";

/** @param width from one label to the next in pixels, which decides how long a day's name may be */
export type WriteLabel = (ms: number, scale: AxisScale, width: number) => string;

type Options = Intl.DateTimeFormatOptions;

const SECONDS: Options = { ...CLOCK_TIME, second: "2-digit" };
const DAY: Options = { weekday: "long", day: "numeric", month: "long" };
const SHORT_DAY: Options = { weekday: "short", day: "numeric", month: "long" };
const WEEKDAY: Options = { weekday: "short", day: "numeric" };
const DATE: Options = { day: "numeric", month: "short" };
const NUMBER: Options = { day: "numeric" };
const MONTH: Options = { month: "short" };

const WIDE_DAY = 180;
const MEDIUM_DAY = 104;

/** @param zone on whose clocks the labels are */
export function makeAxisLabels(locale: Locale, zone: Zone): WriteLabel {
  const write = makeClockWriter(locale);
  return (ms, scale, width) => {
    const civil = ms + zone.offsetAt(toInstant(ms)) * MINUTE_MS;
    return write(civil, chooseOptions(civil, scale, width));
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
      return civil % DAY_MS === 0 ? DATE : CLOCK_TIME;
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
