/** One date of whatever shape, and the reason where it is none. */

import { failure, type Result } from "../result.ts";
import { readCalendarDate } from "./calendar-date.ts";
import { readDateTime } from "./date-time.ts";
import { readFarYear } from "./far-year.ts";
import type { Reading } from "./reading.ts";

export function readDate(text: string): Result<Reading, string> {
  return (
    readCalendarDate(text) ?? readDateTime(text) ?? readFarYear(text) ?? failure(explain(text))
  );
}

function explain(text: string): string {
  if (/\s/.test(text)) return "a date without spaces";
  if (/^[?~%]?Y/.test(text))
    return "a year of more than four digits after Y, without leading zeros, such as Y17000";
  if (text.includes("T")) return "a time such as 2019-04-05T10:30:00+02:00, with no mark of doubt";
  return "a date such as 2019, 2019-04, 2019-04-05 or 2019-04-05T10:30:00Z";
}
