/** A short axis round one time, on which a form draws what a date means. */
import { isPastAxis } from "../axis-limits.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../durations.ts";
import { type Interval, toInstant } from "../interval.ts";
import type { Zone } from "../zone.ts";

export type AxisUnit = "hour" | "day" | "month" | "year";

export interface AxisTick {
  /** From 0 to 1, along the axis. */
  readonly at: number;
  /** What the zone's clock shows there, in milliseconds as if UTC. */
  readonly civil: number;
}

export interface TimeAxis {
  /** Both from 0 to 1, along the axis; an end that is open or unknown lies at the axis's own. */
  readonly start: number;
  readonly end: number;
  readonly unit: AxisUnit;
  readonly ticks: readonly AxisTick[];
}

interface Step {
  readonly unit: AxisUnit;
  readonly count: number;
}

/** About how long one is. */
const UNIT_MS: Readonly<Record<AxisUnit, number>> = {
  hour: HOUR_MS,
  day: DAY_MS,
  month: 30.44 * DAY_MS,
  year: 365.25 * DAY_MS,
};

const STEPS: readonly Step[] = [
  { unit: "hour", count: 1 },
  { unit: "hour", count: 4 },
  { unit: "day", count: 1 },
  { unit: "day", count: 5 },
  { unit: "month", count: 1 },
  { unit: "month", count: 3 },
  { unit: "year", count: 1 },
  ...[10, 100, 1000, 10_000, 100_000].map((count): Step => ({ unit: "year", count })),
];

/** Fewer steps than these the time itself covers. */
const MOST_STEPS = 5;
/** How much of an open end is shown, in steps. */
const OPEN_STEPS = 2;

/** @returns null where both ends are open or unknown, or an end cannot be drawn: then there is nothing to draw it by */
export function timeAxis({ start, end }: Interval, zone: Zone): TimeAxis | null {
  if ([start, end].some((ms) => Number.isFinite(ms) && isPastAxis(ms))) return null;
  const known = [start, end].filter(Number.isFinite).map((ms) => civilOf(ms, zone));
  const [first, last = first] = known;
  if (first === undefined || last === undefined) return null;
  const step = stepFor(known.length === 1 ? DAY_MS : last - first);
  const from = shift(floor(first, step), step, Number.isFinite(start) ? -1 : -OPEN_STEPS);
  const isWhole = floor(last, step) === last;
  const to = shift(floor(last, step), step, Number.isFinite(end) ? (isWhole ? 1 : 2) : OPEN_STEPS);
  const at = (civil: number) => Math.min(1, Math.max(0, (civil - from) / (to - from)));
  const ticks: AxisTick[] = [];
  for (let civil = from; civil < to; civil = shift(civil, step, 1))
    ticks.push({ at: at(civil), civil });
  return {
    start: Number.isFinite(start) ? at(first) : 0,
    end: Number.isFinite(end) ? at(last) : 1,
    unit: step.unit,
    ticks,
  };
}

function civilOf(ms: number, zone: Zone): number {
  return Math.round(ms + zone.offsetAt(toInstant(ms)) * MINUTE_MS);
}

function stepFor(length: number): Step {
  const fits = STEPS.find(({ unit, count }) => length < MOST_STEPS * count * UNIT_MS[unit]);
  return fits ?? { unit: "year", count: 100_000 };
}

function floor(civil: number, { unit, count }: Step): number {
  const date = new Date(civil);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (unit === "year") return utc(Math.floor(year / count) * count, 0);
  if (unit === "month") return utc(year, Math.floor(month / count) * count);
  // Every fifth day is counted from the first of them: no calendar has a fifth day of its own.
  const size = unit === "day" ? DAY_MS : count * HOUR_MS;
  return Math.floor(civil / size) * size;
}

function shift(civil: number, { unit, count }: Step, by: number): number {
  const date = new Date(civil);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (unit === "year") return utc(year + by * count, 0);
  if (unit === "month") return utc(year, month + by * count);
  return civil + by * count * UNIT_MS[unit];
}

/** `Date.UTC` takes the years 0 to 99 for those of the twentieth century. */
function utc(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1);
}
