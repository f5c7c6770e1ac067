/** Where a stretch of time is that moves along the axis by itself, or grows, and the steps in which a hand moves it. */
import { DAY_MS, HOUR_MS, MINUTE_MS } from "./durations.ts";
import { GRAIN_MS, type Grain } from "./grain.ts";
import { type Interval, toInstant, toInterval } from "./interval.ts";
import type { Playback, PlaybackMode } from "./playback.ts";
import type { Zone } from "./zone.ts";

/** From one end of the axis to the other at the plain pace. */
const WHOLE_MS = 30_000;
/** The axis has no more steps than this, so that a hand gets through them. */
const STEPS_MOST = 120;
/** A window that nobody has chosen is as long as this share of the axis. */
const WINDOW_SHARE = 1 / 12;

/** A step of the calendar: so many of one length, or of months. */
export interface Unit {
  readonly name: "minute" | "hour" | "day" | "week" | "month" | "year" | "decade" | "century";
  /** About how long one is, in milliseconds. */
  readonly length: number;
  readonly months: number;
}

const UNITS: readonly Unit[] = [
  { name: "minute", length: MINUTE_MS, months: 0 },
  { name: "hour", length: HOUR_MS, months: 0 },
  { name: "day", length: DAY_MS, months: 0 },
  { name: "week", length: 7 * DAY_MS, months: 0 },
  { name: "month", length: 30.4 * DAY_MS, months: 1 },
  { name: "year", length: 365 * DAY_MS, months: 12 },
  { name: "decade", length: 3652 * DAY_MS, months: 120 },
  { name: "century", length: 36_524 * DAY_MS, months: 1200 },
];

/** @returns the shortest that the dates tell apart and of which the axis does not have too many */
export function unitFor({ start, end }: Interval, grain: Grain): Unit {
  // A month and a year of the grain are the longest that there are.
  const least = GRAIN_MS[grain] * 0.97;
  const fits = ({ length }: Unit) => length >= least && (end - start) / length <= STEPS_MOST;
  return UNITS.find(fits) ?? (UNITS.at(-1) as Unit);
}

/** Where the axis is read: its ends, its clocks, and how finely its dates are given. */
export interface Axis {
  readonly bounds: Interval;
  readonly grain: Grain;
  readonly zone: Zone;
}

/** The stretch that playback begins with: the reader's own, where there is one that is not at the end already. */
export function startPlayback(brush: Interval | null, mode: PlaybackMode, axis: Axis): Interval {
  const { bounds } = axis;
  if (brush && brush.end < bounds.end) return clampTo(brush, bounds);
  const unit = unitFor(bounds, axis.grain);
  const whole = bounds.end - bounds.start;
  const length = brush ? brush.end - brush.start : whole * WINDOW_SHARE;
  if (mode === "move" && length < whole)
    return toInterval(bounds.start, later(bounds.start, Math.max(length, unit.length), axis));
  const start =
    brush && brush.start < bounds.end ? Math.max(brush.start, bounds.start) : bounds.start;
  return toInterval(start, Math.min(move(start, unit, 1, axis.zone), bounds.end));
}

function later(start: number, length: number, { bounds }: Axis): number {
  return Math.min(start + length, bounds.end);
}

function clampTo({ start, end }: Interval, bounds: Interval): Interval {
  const from = Math.min(Math.max(start, bounds.start), bounds.end);
  return toInterval(from, Math.max(from, Math.min(end, bounds.end)));
}

/**
 * The stretch after so many milliseconds of the viewer's; it ends with the axis.
 * @param from what `startPlayback` gave
 */
export function playAt(
  from: Interval,
  elapsed: number,
  { mode, speed }: Pick<Playback, "mode" | "speed">,
  { bounds }: Axis,
): { readonly brush: Interval; readonly isOver: boolean } {
  const pace = ((bounds.end - bounds.start) / WHOLE_MS) * speed;
  const left = bounds.end - from.end;
  const by = elapsed * pace;
  const isOver = by >= left;
  const end = isOver ? bounds.end : from.end + by;
  const start = mode === "move" ? from.start + Math.min(by, left) : from.start;
  return { brush: toInterval(start, end), isOver };
}

/** One step of the axis's unit on or back, from where a unit begins; it stays within the axis. */
export function stepPlayback(
  brush: Interval,
  by: 1 | -1,
  mode: PlaybackMode,
  { bounds, grain, zone }: Axis,
): Interval {
  const unit = unitFor(bounds, grain);
  const length = brush.end - brush.start;
  const end = Math.min(move(brush.end, unit, by, zone), bounds.end);
  if (mode === "move") {
    const last = Math.max(end, bounds.start + length);
    return clampTo(toInterval(last - length, last), bounds);
  }
  const least = Math.min(move(brush.start, unit, 1, zone), bounds.end);
  return toInterval(brush.start, Math.max(end, least));
}

/** @returns the beginning of the unit after (or before) the one that the moment lies in */
function move(ms: number, unit: Unit, by: 1 | -1, zone: Zone): number {
  const civil = Math.round(ms + zone.offsetAt(toInstant(ms)) * MINUTE_MS);
  const start = beginningOf(civil, unit);
  // Back from within a unit leads to its beginning.
  const steps = by === -1 && start < civil ? 0 : by;
  if (unit.months === 0) return zone.fromCivil(start + steps * unit.length);
  const date = new Date(start);
  return zone.fromCivil(date.setUTCMonth(date.getUTCMonth() + steps * unit.months));
}

/** A Monday: weeks are those of ISO 8601. */
const SOME_MONDAY = Date.UTC(1970, 0, 5);

/** @param civil wall-clock milliseconds as if UTC */
function beginningOf(civil: number, { name, length, months }: Unit): number {
  if (months === 0) {
    const origin = name === "week" ? SOME_MONDAY : 0;
    return Math.floor((civil - origin) / length) * length + origin;
  }
  const date = new Date(civil);
  const years = months / 12;
  const year =
    years < 1 ? date.getUTCFullYear() : Math.floor(date.getUTCFullYear() / years) * years;
  return new Date(0).setUTCFullYear(year, years < 1 ? date.getUTCMonth() : 0, 1);
}
