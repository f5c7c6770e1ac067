/** Which steps the axis takes: as fine as there is room for their labels, and never finer than the data's times. */
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "../../model/durations.ts";
import { GRAIN_MS, type Grain } from "../../model/grain.ts";

/** The units that the timeline's axis counts in. */
export type AxisScale =
  | "second"
  | "minute"
  | "hour"
  | "weekday"
  | "day"
  | "week"
  | "month"
  | "year";

export interface AxisStep {
  readonly scale: AxisScale;
  /** How many of the scale from one label to the next. */
  readonly step: number;
}

interface Rung extends AxisStep {
  /** At the least. */
  readonly ms: number;
  /** What its labels need, in pixels. */
  readonly room: number;
}

const MONTH_MS = 28 * DAY_MS;
const YEAR_MS = 365 * DAY_MS;

function rungs(
  scale: AxisScale,
  unit: number,
  room: number,
  steps: readonly number[],
): readonly Rung[] {
  return steps.map((step) => ({ scale, step, ms: unit * step, room }));
}

/** From fine to coarse. */
const LADDER: readonly Rung[] = [
  ...rungs("second", SECOND_MS, 64, [1, 5, 10, 15, 30]),
  ...rungs("minute", MINUTE_MS, 48, [1, 5, 10, 15, 30]),
  ...rungs("hour", HOUR_MS, 48, [1, 2, 3, 6, 12]),
  ...rungs("weekday", DAY_MS, 54, [1]),
  ...rungs("day", DAY_MS, 27, [1]),
  ...rungs("week", 7 * DAY_MS, 54, [1]),
  ...rungs("month", MONTH_MS, 48, [1, 3, 6]),
  ...rungs(
    "year",
    YEAR_MS,
    58,
    [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000],
  ),
];
const COARSEST: AxisStep = { scale: "year", step: 50_000 };

/** @param grain what no step is finer than */
export function chooseAxisStep(msPerPixel: number, grain: Grain): AxisStep {
  const least = grain === "month" ? MONTH_MS : grain === "year" ? YEAR_MS : GRAIN_MS[grain];
  const rung = LADDER.find(({ ms, room }) => ms >= least && ms / msPerPixel >= room);
  return rung ? { scale: rung.scale, step: rung.step } : COARSEST;
}
