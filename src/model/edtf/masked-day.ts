/** Years, months and days of which some digits are `X`: the first and the last that fit. */

import { countDays } from "./calendar.ts";

/** A calendar date written with digits and `X`; month and day are null where the text ends before them. */
export interface MaskedDate {
  readonly isNegative: boolean;
  readonly year: string;
  readonly month: string | null;
  readonly day: string | null;
}

/** `month` and `day` are 1 where the text ends before them. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const DAYS = Array.from({ length: 31 }, (_, index) => index + 1);

function fits(mask: string, value: number): boolean {
  const digits = String(value).padStart(mask.length, "0");
  return [...mask].every((sign, index) => sign === "X" || sign === digits[index]);
}

function select(mask: string | null, values: readonly number[]): readonly number[] {
  return mask === null ? [1] : values.filter((value) => fits(mask, value));
}

/** Years that fit, going up or down, one by one: the first is nearly always enough. */
function* walkYears(date: MaskedDate, isUpward: boolean): Generator<number> {
  const least = Number(date.year.replaceAll("X", "0"));
  const most = Number(date.year.replaceAll("X", "9"));
  const grows = isUpward !== date.isNegative;
  for (let step = 0; step <= most - least; step++) {
    const size = grows ? least + step : most - step;
    if (date.isNegative && size === 0) continue;
    if (fits(date.year, size)) yield date.isNegative ? -size : size;
  }
}

function findEdge(date: MaskedDate, isUpward: boolean): DateParts | null {
  const order = (values: readonly number[]) => (isUpward ? values : [...values].reverse());
  const months = order(select(date.month, MONTHS));
  const days = order(select(date.day, DAYS));
  // Only 29 February needs a further year, and 2000 is as long as any.
  if (!months.some((month) => days.some((day) => day <= countDays(2000, month)))) return null;
  for (const year of walkYears(date, isUpward))
    for (const month of months)
      for (const day of days) if (day <= countDays(year, month)) return { year, month, day };
  return null;
}

/** @returns the first and the last date that fit, or null where the calendar has none */
export function findEdges(date: MaskedDate): readonly [DateParts, DateParts] | null {
  const first = findEdge(date, true);
  const last = findEdge(date, false);
  return first && last ? [first, last] : null;
}
