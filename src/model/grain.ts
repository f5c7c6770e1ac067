/** How finely a dataset gives its times: what an axis may tell apart, and what a stretch of time is cut to. */
import { DAY_MS, MINUTE_MS, SECOND_MS } from "./durations.ts";
import { isAtLimit } from "./edtf/calendar.ts";
import type { Edtf, Precision } from "./edtf.ts";

/** From fine to coarse. */
export const GRAINS = ["second", "minute", "day", "month", "year"] as const;
export type Grain = (typeof GRAINS)[number];

const OF_PRECISION: Readonly<Record<Precision, Grain>> = {
  second: "second",
  minute: "minute",
  day: "day",
  month: "month",
  season: "month",
  year: "year",
  decade: "year",
  century: "year",
  longer: "year",
};

/** About how long one is; for months and years the longest, so that a step of it always reaches the next. */
export const GRAIN_MS: Readonly<Record<Grain, number>> = {
  second: SECOND_MS,
  minute: MINUTE_MS,
  day: DAY_MS,
  month: 31 * DAY_MS,
  year: 366 * DAY_MS,
};

/** @returns the finest that any of the dates is written to; a day where there is none */
export function grainOf(dates: Iterable<Edtf>): Grain {
  let finest = Number.POSITIVE_INFINITY;
  for (const date of dates) {
    if (finest === 0) break;
    finest = Math.min(finest, GRAINS.indexOf(grainOfDate(date)));
  }
  return GRAINS[finest] ?? "day";
}

/** Of its finer end, where an interval's two ends differ. */
export function grainOfDate({ type, precision, earliest, latest }: Edtf): Grain {
  const whole = OF_PRECISION[precision];
  if (type === "date") return whole;
  const ends = [earliest, latest].map((end) =>
    end && !isAtLimit(end.ms)
      ? GRAINS.findLastIndex((grain) => floorCivil(end.ms, grain) === end.ms)
      : GRAINS.length,
  );
  return GRAINS[Math.min(GRAINS.indexOf(whole), ...ends.map((end) => Math.max(end, 0)))] ?? whole;
}

/** @param civil wall-clock milliseconds as if UTC */
export function floorCivil(civil: number, grain: Grain): number {
  const date = new Date(civil);
  if (grain === "month") return setUtc(date.getUTCFullYear(), date.getUTCMonth());
  if (grain === "year") return setUtc(date.getUTCFullYear(), 0);
  return Math.floor(civil / GRAIN_MS[grain]) * GRAIN_MS[grain];
}

/** `Date.UTC` takes the years 0 to 99 for those of the twentieth century. */
function setUtc(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1);
}
