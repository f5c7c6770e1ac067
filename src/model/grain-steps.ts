/** Cutting a stretch of time to what a dataset tells apart: seconds, minutes, days, months or years of its zone. */
import { DAY_MS, MINUTE_MS } from "./durations.ts";
import { floorCivil, GRAIN_MS, type Grain } from "./grain.ts";
import { type Instant, type Interval, toInstant, toInterval } from "./interval.ts";
import type { Zone } from "./zone.ts";

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
