/** Dates with a time of day. */

import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "../durations.ts";
import { failure, type Result, success } from "../result.ts";
import { clampMs } from "./calendar.ts";
import { readCalendarDate } from "./calendar-date.ts";
import { parseOffset } from "./offset.ts";
import type { Reading } from "./reading.ts";

const SHAPE =
  /^(-?\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/;

/**
 * Reads `2019-04-05T10:30`, with seconds, a fraction of them and an offset where given; `24:00:00` is the day's end.
 * @returns null where the text has another shape
 */
export function readDateTime(text: string): Result<Reading, string> | null {
  const [, day, hour, minute, second, fraction = "", offset] = SHAPE.exec(text) ?? [];
  if (day === undefined) return null;
  const date = readCalendarDate(day);
  if (!date?.ok) return date;
  const time = readTime(Number(hour), Number(minute), Number(second ?? 0), fraction);
  if (!time.ok) return time;
  const offsetMinutes = offset === undefined ? null : parseOffset(offset);
  if (offset !== undefined && offsetMinutes === null)
    return failure("Z or an offset from -12:00 to +14:00, zero written +00:00");
  const ms = clampMs(date.value.earliest.ms + time.value);
  const length = second === undefined ? MINUTE_MS : Math.max(1, SECOND_MS / 10 ** fraction.length);
  const start = { ms, offsetMinutes };
  return success({
    ...date.value,
    shape: "time",
    precision: second === undefined ? "minute" : "second",
    earliest: start,
    lastStart: start,
    latest: { ms: clampMs(ms + length), offsetMinutes },
  });
}

/** @returns milliseconds since midnight */
function readTime(hour: number, minute: number, second: number, fraction: string) {
  if (minute > 59) return failure("minutes from 00 to 59");
  if (second > 59) return failure("seconds from 00 to 59");
  const ms = Number(fraction.slice(0, 3).padEnd(3, "0"));
  const total = hour * HOUR_MS + minute * MINUTE_MS + second * SECOND_MS + ms;
  const isPast = total > DAY_MS || (hour === 24 && Number(fraction) > 0);
  return isPast ? failure("an hour from 00 to 23, or 24:00:00") : success(total);
}
