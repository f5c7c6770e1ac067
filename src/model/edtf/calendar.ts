/** Days of the proleptic Gregorian calendar as numbers, for any year, with year 0 before year 1. */
import { DAY_MS } from "../durations.ts";

/** What a `Date` can hold on either side of 1970. */
const LIMIT_MS = 8.64e15;
/** Past the limit whichever way, and small enough to be counted in days exactly. */
const LIMIT_YEAR = 300_000;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const DAYS_TO_1970 = 719_528;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** @param month 1 to 12; any other has no days */
export function countDays(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** Nearest milliseconds that a `Date` can hold. */
export function clampMs(ms: number): number {
  return Math.min(Math.max(ms, -LIMIT_MS), LIMIT_MS);
}

/** Whether it stands at the limit of a `Date`, or past it. */
export function isAtLimit(ms: number): boolean {
  return Math.abs(ms) >= LIMIT_MS;
}

/**
 * Midnight at the start of a day in milliseconds as if UTC, clamped to what a `Date` can hold.
 * @param month counts from 1; months past 12 run on into the next year
 */
export function startOfDay(year: number, month = 1, day = 1): number {
  const carried = year + Math.floor((month - 1) / 12);
  const y = Math.min(Math.max(carried, -LIMIT_YEAR), LIMIT_YEAR);
  const index = (month - 1) % 12;
  const leapDays =
    Math.floor((y + 3) / 4) - Math.floor((y + 99) / 100) + Math.floor((y + 399) / 400);
  const before = (DAYS_BEFORE[index] ?? 0) + (index > 1 && isLeapYear(y) ? 1 : 0);
  return clampMs((365 * y + leapDays - DAYS_TO_1970 + before + day - 1) * DAY_MS);
}
