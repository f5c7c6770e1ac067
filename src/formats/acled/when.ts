/** When a row of ACLED happened: it has one day, and `time_precision` says what that day stands for. */
import { countDays } from "../../model/edtf/calendar.ts";
import { readDateCell } from "../table/read-date.ts";

const DAY_MS = 86_400_000;
/** A week's middle is given: so many days either way. */
const HALF_WEEK = 3;

/**
 * @param cell "2019-04-06", "6 April 2019" or "06-April-2019" @param precision `time_precision`
 * @returns EDTF; null where the day cannot be read
 */
export function acledWhen(cell: string, precision: string): string | null {
  const reading = readDateCell(cell, "day-first");
  if (reading.type !== "date" || !/^\d{4}-\d\d-\d\d$/.test(reading.edtf)) return null;
  const day = reading.edtf;
  if (precision === "3") return day.slice(0, 7);
  return precision === "2" ? `[${shift(day, -HALF_WEEK)}..${shift(day, HALF_WEEK)}]` : day;
}

function shift(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  if (date > countDays(year, month)) return day;
  return new Date(Date.UTC(year, month - 1, date) + days * DAY_MS).toISOString().slice(0, 10);
}
