/** How finely a dataset gives its times: what an axis may tell apart, and what a stretch of time is cut to. */
import { DAY_MS, MINUTE_MS, SECOND_MS } from "./durations.ts";
import type { Edtf, Precision } from "./edtf.ts";
import { type Instant, type Interval, toInstant, toInterval } from "./interval.ts";
import type { Zone } from "./zone.ts";

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
    end ? GRAINS.findLastIndex((grain) => floorCivil(end.ms, grain) === end.ms) : GRAINS.length,
  );
  return GRAINS[Math.min(GRAINS.indexOf(whole), ...ends.map((end) => Math.max(end, 0)))] ?? whole;
}

/** @param civil wall-clock milliseconds as if UTC */
function floorCivil(civil: number, grain: Grain): number {
  const date = new Date(civil);
  if (grain === "month") return setUtc(date.getUTCFullYear(), date.getUTCMonth());
  if (grain === "year") return setUtc(date.getUTCFullYear(), 0);
  return Math.floor(civil / GRAIN_MS[grain]) * GRAIN_MS[grain];
}

/** `Date.UTC` takes the years 0 to 99 for those of the twentieth century. */
function setUtc(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1);
}

/** @returns the nearest moment at which a second, a minute, a day, a month or a year begins on the zone's clocks */
export function snapToGrain(ms: number, grain: Grain, zone: Zone): Instant {
  const civil = Math.round(ms + zone.offsetAt(toInstant(ms)) * MINUTE_MS);
  const before = floorCivil(civil, grain);
  const after = floorCivil(before + GRAIN_MS[grain], grain);
  return zone.fromCivil(civil - before < after - civil ? before : after);
}

/** @returns whole days of the zone that hold the stretch */
export function daysAround({ start, end }: Interval, zone: Zone): Interval {
  const dayOf = (ms: number) =>
    floorCivil(Math.round(ms + zone.offsetAt(toInstant(ms)) * MINUTE_MS), "day");
  return toInterval(zone.fromCivil(dayOf(start)), zone.fromCivil(dayOf(end - 1) + DAY_MS));
}

/** @returns the stretch with both ends where one begins, one long at least */
export function snapInterval({ start, end }: Interval, grain: Grain, zone: Zone): Interval {
  const from = snapToGrain(start, grain, zone);
  const to = snapToGrain(end, grain, zone);
  return toInterval(from, to > from ? to : snapToGrain(from + GRAIN_MS[grain], grain, zone));
}
