/** Dates with a time of day. */

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
  const length = second === undefined ? 60_000 : Math.max(1, 1000 / 10 ** fraction.length);
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
  const total = ((hour * 60 + minute) * 60 + second) * 1000 + ms;
  const isPast = total > 86_400_000 || (hour === 24 && Number(fraction) > 0);
  return isPast ? failure("an hour from 00 to 23, or 24:00:00") : success(total);
}
