/** Dates made of year, month or season, and day, each with marks of doubt and unspecified digits. */

import { failure, type Result, success } from "../result.ts";
import { countDays, startOfDay } from "./calendar.ts";
import { type DateParts, findEdges, type MaskedDate } from "./masked-day.ts";
import { type Precision, type Reading, readQualities, toCivil } from "./reading.ts";

const SHAPE =
  /^[?~%]?(-?)([\dX]{4})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?)?)?$/;
const PLAIN_DAY = /^\d{4}-\d{2}-\d{2}$/;

const MONTH_NAMES =
  "January February March April May June July August September October November December".split(
    " ",
  );

/**
 * First month and number of months of the codes 21 to 41. The standard names no months for the codes without a
 * hemisphere (21 to 24), so they are read as the northern ones; a winter or southern summer begins in December of
 * its year and runs on.
 */
const SEASONS: readonly (readonly [month: number, months: number])[] = [
  ...([3, 6, 9, 12] as const).map((month) => [month, 3] as const),
  ...([3, 6, 9, 12] as const).map((month) => [month, 3] as const),
  ...([9, 12, 3, 6] as const).map((month) => [month, 3] as const),
  ...([1, 4, 7, 10] as const).map((month) => [month, 3] as const),
  ...([1, 5, 9] as const).map((month) => [month, 4] as const),
  ...([1, 7] as const).map((month) => [month, 6] as const),
];
const FIRST_SEASON = 21;

const NO_MONTH = "a month from 01 to 12 or a season from 21 to 41";
const NO_YEAR_ZERO = "year zero without a minus: 0000";

/** How the leftmost unspecified digit of a year coarsens it. */
const YEAR_MASK_PRECISIONS: readonly Precision[] = ["longer", "longer", "century", "decade"];

/**
 * Reads `2019`, `2019-04`, `2019-04-05`, `2019-21` with any marks and masks.
 * @returns null where the text has another shape
 */
export function readCalendarDate(text: string): Result<Reading, string> | null {
  const plain = readPlainDay(text);
  if (plain) return success(plain);
  const [, sign, year, month = null, day = null] = SHAPE.exec(text) ?? [];
  if (year === undefined) return null;
  if (sign === "-" && year === "0000") return failure(NO_YEAR_ZERO);
  const date: MaskedDate = { isNegative: sign === "-", year, month, day };
  return isSeason(month) ? readSeason(text, date) : readMasked(text, date);
}

/** The common case, without regard to marks and masks. */
function readPlainDay(text: string): Reading | null {
  if (text.length !== 10 || !PLAIN_DAY.test(text)) return null;
  const [year, month, day] = [
    Number(text.slice(0, 4)),
    Number(text.slice(5, 7)),
    Number(text.slice(8)),
  ];
  if (day < 1 || day > countDays(year, month)) return null;
  const start = toCivil(startOfDay(year, month, day));
  return {
    shape: "day",
    precision: "day",
    earliest: start,
    lastStart: start,
    latest: toCivil(startOfDay(year, month, day + 1)),
    approximate: false,
    uncertain: false,
    unspecified: false,
  };
}

function isSeason(month: string | null): boolean {
  const index = Number(month) - FIRST_SEASON;
  return index >= 0 && index < SEASONS.length;
}

function readSeason(text: string, date: MaskedDate): Result<Reading, string> {
  if (date.day !== null) return failure(`a month from 01 to 12 before the day`);
  const years = findEdges({ ...date, month: null });
  const season = SEASONS[Number(date.month) - FIRST_SEASON];
  if (!years || !season) return failure(NO_MONTH);
  const [month, months] = season;
  const [first, last] = years;
  return success({
    shape: "season",
    precision: pickPrecision(date, "season"),
    earliest: toCivil(startOfDay(first.year, month)),
    lastStart: toCivil(startOfDay(last.year, month)),
    latest: toCivil(startOfDay(last.year, month + months)),
    ...readQualities(text),
  });
}

function readMasked(text: string, date: MaskedDate): Result<Reading, string> {
  const edges = findEdges(date);
  if (!edges) return failure(explain(date));
  const [first, last] = edges;
  const shape = date.day !== null ? "day" : date.month !== null ? "month" : "year";
  return success({
    shape,
    precision: pickPrecision(date, shape),
    earliest: toCivil(startOfDay(first.year, first.month, first.day)),
    lastStart: toCivil(startOfDay(last.year, last.month, last.day)),
    latest: toCivil(startAfter(last, shape)),
    ...readQualities(text),
  });
}

function startAfter({ year, month, day }: DateParts, shape: "day" | "month" | "year"): number {
  if (shape === "year") return startOfDay(year + 1);
  return shape === "month" ? startOfDay(year, month + 1) : startOfDay(year, month, day + 1);
}

/** The leftmost unspecified digit decides: `201X` is known to the decade, `2004-XX-25` to the year. */
function pickPrecision(date: MaskedDate, written: Precision): Precision {
  const inYear = date.year.indexOf("X");
  if (inYear >= 0) return YEAR_MASK_PRECISIONS[inYear] ?? "longer";
  if (date.month?.includes("X")) return "year";
  return date.day?.includes("X") ? "month" : written;
}

function explain({ isNegative, year, month, day }: MaskedDate): string {
  if (month !== null && !findEdges({ isNegative, year, month, day: null })) return NO_MONTH;
  if (`${year}${month}${day}`.includes("X")) return "digits that fit some day of the calendar";
  const length = countDays(Number(year), Number(month));
  const name = MONTH_NAMES[Number(month) - 1];
  return `a day that exists: ${name} ${isNegative ? "-" : ""}${year} has ${length} days`;
}
