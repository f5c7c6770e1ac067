/** Sums with days, months and years as EDTF writes them. */
import { DAY_MS } from "../../durations.ts";

export function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** @param day as `2019-04-06` */
export function msOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

export function addDays(day: string, days: number): string {
  return dayOf(msOf(day) + days * DAY_MS);
}

/** From 0, Sunday. */
export function weekdayOf(day: string): number {
  return new Date(msOf(day)).getUTCDay();
}

/** @returns the same day, month or year so many later */
export function shift(point: string, by: number): string {
  const [year = 0, month, day] = point.split("-").map(Number);
  if (day !== undefined) return addDays(point.slice(0, 10), by);
  if (month === undefined) return String(year + by).padStart(4, "0");
  const months = year * 12 + month - 1 + by;
  return `${Math.floor(months / 12)}-${twoDigits((months % 12) + 1)}`;
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

export function lastDayOf(month: string): string {
  return addDays(`${shift(month, 1)}-01`, -1);
}

/** Monday of the day's week. */
export function mondayOf(day: string): string {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}
