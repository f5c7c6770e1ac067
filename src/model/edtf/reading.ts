/** What one date of an EDTF text means, before intervals and sets put dates together. */
import { MINUTE_MS } from "../durations.ts";

/** From fine to coarse. */
const PRECISIONS = [
  "second",
  "minute",
  "day",
  "month",
  "season",
  "year",
  "decade",
  "century",
  "longer",
] as const;

export type Precision = (typeof PRECISIONS)[number];

/** Wall-clock time. */
export interface CivilTime {
  /** Milliseconds as if the wall clock stood in UTC (proleptic Gregorian). */
  readonly ms: number;
  /** Minutes east of UTC; null where the text gives none, and the dataset's zone counts. */
  readonly offsetMinutes: number | null;
}

export interface Qualities {
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly unspecified: boolean;
}

/** How a date is written, which decides where it may stand. */
type Shape = "time" | "day" | "month" | "year" | "season" | "estimate" | "decade" | "century";

export interface Reading extends Qualities {
  readonly shape: Shape;
  readonly precision: Precision;
  /** First moment of the first date that it can mean. */
  readonly earliest: CivilTime;
  /** First moment of the last date that it can mean. */
  readonly lastStart: CivilTime;
  /** First moment after the last date that it can mean. */
  readonly latest: CivilTime;
}

/** Signs of doubt that `readQualities` finds, gathered from anywhere in a date. */
export function readQualities(text: string): Qualities {
  const both = text.includes("%");
  return {
    approximate: both || text.includes("~"),
    uncertain: both || text.includes("?"),
    unspecified: text.includes("X"),
  };
}

export function mergeQualities(all: readonly Qualities[]): Qualities {
  return {
    approximate: all.some((one) => one.approximate),
    uncertain: all.some((one) => one.uncertain),
    unspecified: all.some((one) => one.unspecified),
  };
}

/** The coarsest of them; `longer` where there is none. */
export function pickCoarsest(precisions: readonly Precision[]): Precision {
  const ranks = precisions.map((precision) => PRECISIONS.indexOf(precision));
  return PRECISIONS[Math.max(...ranks)] ?? "longer";
}

/** A wall-clock time that leaves the offset to the dataset's zone. */
export function toCivil(ms: number): CivilTime {
  return { ms, offsetMinutes: null };
}

/** Whether the end can begin no earlier than the start; without offsets on both sides the wall clocks are compared. */
export function isInOrder(start: Reading, end: Reading): boolean {
  const [a, b] = [start.earliest, end.lastStart];
  if (a.offsetMinutes === null || b.offsetMinutes === null) return a.ms <= b.ms;
  return a.ms - a.offsetMinutes * MINUTE_MS <= b.ms - b.offsetMinutes * MINUTE_MS;
}
