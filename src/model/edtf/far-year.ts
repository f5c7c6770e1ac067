/** Years past four digits, years with significant digits, decades and centuries. */

import { failure, type Result, success } from "../result.ts";
import { startOfDay } from "./calendar.ts";
import { type Precision, type Reading, readQualities, toCivil } from "./reading.ts";

const FAR = /^[?~%]?Y(-?[1-9]\d*)(?:E(\d+))?(?:S([1-9]\d*))?[?~%]?$/;
const ROUNDED = /^[?~%]?(-?\d{4})S([1-9]\d*)[?~%]?$/;
const TRUNCATED = /^[?~%]?(-?)(\d{2,3})[?~%]?$/;

const WIDTH_PRECISIONS: readonly Precision[] = ["year", "decade", "century"];

/**
 * Reads `Y-17000`, `Y17E8`, `Y171010000S3`, `1950S2`, `197` (a decade) and `19` (a century).
 * @returns null where the text has another shape
 */
export function readFarYear(text: string): Result<Reading, string> | null {
  const [, year, exponent = "0", digits] = FAR.exec(text) ?? [];
  if (year !== undefined) {
    const value = Number(`${year}E${exponent}`);
    if (Math.abs(value) <= 9999) return failure("a year of more than four digits after Y");
    const length = year.replace("-", "").length + Number(exponent);
    return success(readEstimate(text, value, length, digits));
  }
  const [, near, nearDigits] = ROUNDED.exec(text) ?? [];
  if (near === "-0000") return failure("year zero without a minus: 0000");
  if (near !== undefined) return success(readEstimate(text, Number(near), 4, nearDigits));
  return readTruncated(text);
}

/** `19` are the years 1900 to 1999, `-019` the years -199 to -190. */
function readTruncated(text: string): Result<Reading, string> | null {
  const [, sign, digits] = TRUNCATED.exec(text) ?? [];
  if (digits === undefined) return null;
  const missing = 4 - digits.length;
  const size = Number(digits) * 10 ** missing;
  if (sign === "-" && size === 0) return failure("year zero without a minus: 0000");
  const shape = missing === 1 ? "decade" : "century";
  return success(readYears(text, shape, sign === "-" ? -size : size, missing));
}

/** @param length digits of the year when written out */
function readEstimate(text: string, year: number, length: number, significant?: string): Reading {
  const isKnown = significant === undefined || !Number.isFinite(year);
  return readYears(text, "estimate", year, isKnown ? 0 : Math.max(0, length - Number(significant)));
}

/** All years that share with this one what stands before its last `free` digits. */
function readYears(text: string, shape: Reading["shape"], year: number, free: number): Reading {
  const width = 10 ** free;
  const low = Math.floor(Math.abs(year) / width) * width;
  const high = low + width - 1;
  const [first, last] = year < 0 ? [-high, -low] : [low, high];
  return {
    shape,
    precision: WIDTH_PRECISIONS[free] ?? "longer",
    earliest: toCivil(startOfDay(first)),
    lastStart: toCivil(startOfDay(last)),
    latest: toCivil(startOfDay(last + 1)),
    ...readQualities(text),
  };
}
