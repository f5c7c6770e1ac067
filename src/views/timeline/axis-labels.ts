/** The axis' labels through `Intl`, on the wall clock of a zone. */
import { MINUTE_MS } from "../../model/durations.ts";
import { toInstant } from "../../model/interval.ts";
import type { Zone } from "../../model/zone.ts";

/** The steps that the timeline's axis has. */
export type AxisScale =
  | "millisecond"
  | "second"
  | "minute"
  | "hour"
  | "weekday"
  | "day"
  | "week"
  | "month"
  | "year";

export interface AxisLabels {
  /** @param dayWidth of a day in pixels, which decides how long a day's name may be */
  formatMinor(ms: number, scale: AxisScale, dayWidth: number): string;
  formatMajor(ms: number, scale: AxisScale): string;
}

type Options = Intl.DateTimeFormatOptions;

const TIME: Options = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
const DAY: Options = { weekday: "long", day: "numeric", month: "long" };

const MINOR: Readonly<Record<AxisScale, Options>> = {
  millisecond: { second: "2-digit", fractionalSecondDigits: 3 },
  second: { ...TIME, second: "2-digit" },
  minute: TIME,
  hour: TIME,
  weekday: { weekday: "short", day: "numeric" },
  day: { day: "numeric" },
  week: { day: "numeric", month: "short" },
  month: { month: "short" },
  year: { year: "numeric" },
};

const MAJOR: Readonly<Record<AxisScale, Options | null>> = {
  millisecond: { ...DAY, ...TIME },
  second: { ...DAY, ...TIME },
  minute: { ...DAY, year: "numeric" },
  hour: { ...DAY, year: "numeric" },
  weekday: { month: "long", year: "numeric" },
  day: { month: "long", year: "numeric" },
  week: { month: "long", year: "numeric" },
  month: { year: "numeric" },
  year: null,
};

const WIDE_DAY = 150;

/** Shifts to the wall clock and formats as if in UTC, because `Intl` does not know every zone by an offset's name. */
export function makeAxisLabels(lang: string, zone: Zone): AxisLabels {
  const formats = new Map<Options, Intl.DateTimeFormat>();
  const write = (ms: number, options: Options): string => {
    let format = formats.get(options);
    if (!format) {
      format = new Intl.DateTimeFormat(lang, { ...options, timeZone: "UTC" });
      formats.set(options, format);
    }
    return format.format(ms + zone.offsetAt(toInstant(ms)) * MINUTE_MS);
  };
  return {
    formatMinor: (ms, scale, dayWidth) =>
      write(ms, scale === "weekday" && dayWidth >= WIDE_DAY ? DAY : MINOR[scale]),
    formatMajor: (ms, scale) => {
      const options = MAJOR[scale];
      return options ? write(ms, options) : "";
    },
  };
}
