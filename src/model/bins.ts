/** The stretches that an axis of time is counted in: units of the calendar on a zone's clocks, as fine as can be told apart. */
import { DAY_MS, HOUR_MS, MINUTE_MS } from "./durations.ts";
import type { Grain } from "./grain.ts";
import { type Interval, toInstant, toInterval } from "./interval.ts";
import type { Zone } from "./zone.ts";

/** From fine to coarse. */
const BIN_UNITS = [
  "minute",
  "tenMinutes",
  "hour",
  "day",
  "week",
  "month",
  "year",
  "decade",
  "century",
] as const;
export type BinUnit = (typeof BIN_UNITS)[number];

/** About how long one is; for months and longer the shortest. */
const UNIT_MS: Readonly<Record<BinUnit, number>> = {
  minute: MINUTE_MS,
  tenMinutes: 10 * MINUTE_MS,
  hour: HOUR_MS,
  day: DAY_MS,
  week: 7 * DAY_MS,
  month: 28 * DAY_MS,
  year: 365 * DAY_MS,
  decade: 3652 * DAY_MS,
  century: 36524 * DAY_MS,
};

/** A day, or what is shorter, is worth a bar of its own from so many pixels; what is longer stands closer together. */
const DAY_ROOM = 6;
const LONG_ROOM = 2.5;
/** From months to years is far: bars of months may touch. */
const MONTH_ROOM = 1.2;

/** A Monday, in milliseconds since the epoch as if UTC. */
const MONDAY = 4 * DAY_MS;
const YEARS = { year: 1, decade: 10, century: 100 } as const;

export interface TimeBins {
  readonly unit: BinUnit;
  /** One more than there are bins. */
  readonly edges: Float64Array;
  /** Whether the first and the last bin are only a part of their unit: the rest lies outside the window. */
  readonly isFirstCut: boolean;
  readonly isLastCut: boolean;
}

/**
 * @param width of the window, in pixels
 * @param grain what no bin is finer than
 * @returns days from six pixels a day, weeks from two and a half a week, else months or what is longer; what is shorter than a day as days are
 */
export function chooseBinUnit(window: Interval, width: number, grain: Grain): BinUnit {
  const msPerPixel = Math.max(window.end - window.start, 1) / Math.max(width, 1);
  const unit = BIN_UNITS.find((one) => {
    return isOfGrain(one, grain) && UNIT_MS[one] / msPerPixel >= roomOf(one);
  });
  return unit ?? "century";
}

function roomOf(unit: BinUnit): number {
  if (UNIT_MS[unit] <= DAY_MS) return DAY_ROOM;
  return unit === "month" ? MONTH_ROOM : LONG_ROOM;
}

/** Weeks are of days: where months are all that is given, they would all but one of four be empty. */
function isOfGrain(unit: BinUnit, grain: Grain): boolean {
  const least = { second: 0, minute: 0, day: DAY_MS, month: UNIT_MS.month, year: UNIT_MS.year };
  return UNIT_MS[unit] >= least[grain];
}

/** Whether no bin is finer where times are given so finely. */
export function isFinestUnit(unit: BinUnit, grain: Grain): boolean {
  return BIN_UNITS.find((one) => isOfGrain(one, grain)) === unit;
}

/** The bins of a window, the first and the last of which it may cut. @throws RangeError for a window without an end or a length */
export function binEdges(window: Interval, width: number, zone: Zone, grain: Grain): TimeBins {
  const unit = chooseBinUnit(window, width, grain);
  const edges = cutByCalendar(window, unit, zone);
  const last = edges[edges.length - 2] ?? window.start;
  return {
    unit,
    edges,
    isFirstCut: unitAround(window.start, unit, zone).start !== window.start,
    isLastCut: unitAround(last, unit, zone).end !== window.end,
  };
}

/**
 * Where units begin within a stretch, with its own two ends. A unit that a change of the clock leaves out has no bin, and
 * an hour that comes twice has one.
 * @throws RangeError for a stretch without an end or a length
 */
export function cutByCalendar(stretch: Interval, unit: BinUnit, zone: Zone): Float64Array {
  const { start, end } = stretch;
  if (!(Number.isFinite(start) && Number.isFinite(end) && start < end))
    throw new RangeError(`a stretch from ${start} to ${end} has no bins`);
  const edges: number[] = [start];
  let civil = floorTo(civilOf(start, zone), unit);
  for (;;) {
    civil = nextAfter(civil, unit);
    const edge = zone.fromCivil(civil);
    if (!(edge < end)) break;
    if (edge > (edges.at(-1) ?? start)) edges.push(edge);
  }
  return Float64Array.of(...edges, end);
}

/** The whole unit in which a moment lies. */
export function unitAround(ms: number, unit: BinUnit, zone: Zone): Interval {
  const civil = floorTo(civilOf(ms, zone), unit);
  return toInterval(zone.fromCivil(civil), zone.fromCivil(nextAfter(civil, unit)));
}

function civilOf(ms: number, zone: Zone): number {
  return Math.round(ms + zone.offsetAt(toInstant(ms)) * MINUTE_MS);
}

/** @param civil wall-clock milliseconds as if UTC */
function floorTo(civil: number, unit: BinUnit): number {
  const date = new Date(civil);
  switch (unit) {
    case "week":
      return Math.floor((civil - MONDAY) / UNIT_MS.week) * UNIT_MS.week + MONDAY;
    case "month":
      return monthOf(date.getUTCFullYear(), date.getUTCMonth());
    case "year":
    case "decade":
    case "century":
      return monthOf(Math.floor(date.getUTCFullYear() / YEARS[unit]) * YEARS[unit], 0);
    default:
      return Math.floor(civil / UNIT_MS[unit]) * UNIT_MS[unit];
  }
}

/** @param civil where one begins @returns where the next does */
function nextAfter(civil: number, unit: BinUnit): number {
  const date = new Date(civil);
  if (unit === "month") return monthOf(date.getUTCFullYear(), date.getUTCMonth() + 1);
  if (unit === "year" || unit === "decade" || unit === "century")
    return monthOf(date.getUTCFullYear() + YEARS[unit], 0);
  return civil + UNIT_MS[unit];
}

/** `Date.UTC` takes the years 0 to 99 for those of the twentieth century. */
function monthOf(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1);
}
