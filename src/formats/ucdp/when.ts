/** When a row of UCDP GED happened: its two days are the earliest and the latest possible; `event_clarity` tells one event from several. */
import { countDays } from "../../model/edtf/calendar.ts";

/** A report that sums up several events. */
const SEVERAL = "2";

/**
 * @param start as the table has it: a day, alone or with a time of midnight @param clarity `event_clarity`
 * @returns EDTF: one of the days for one event, an interval for what sums up several; null where a day cannot be read
 */
export function ucdpWhen(start: string, end: string, clarity: string): string | null {
  const from = dayOf(start);
  const to = end.trim() === "" ? from : dayOf(end);
  if (from === null || to === null || to < from) return null;
  if (from === to) return from;
  if (clarity === SEVERAL) return `${from}/${to}`;
  return wholePeriod(from, to) ?? `[${from}..${to}]`;
}

function dayOf(cell: string): string | null {
  const [, year = "", month = "", day = ""] =
    /^\s*(\d{4})-(\d\d)-(\d\d)(?:[ T]00:00(?::00(?:\.0+)?)?)?\s*$/.exec(cell) ?? [];
  const [number, length] = [Number(day), countDays(Number(year), Number(month))];
  return number >= 1 && number <= length ? `${year}-${month}-${day}` : null;
}

/** A month or a year that the two days bound. */
function wholePeriod(from: string, to: string): string | null {
  const [year, month] = [from.slice(0, 4), from.slice(5, 7)];
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  const last = countDays(Number(year), Number(month));
  return from.endsWith("-01") && to === `${year}-${month}-${last}` ? `${year}-${month}` : null;
}
