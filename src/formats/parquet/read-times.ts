/** Dates of rows on the axis: many rows have the same, so each is read once. */
import { edtfToInterval, parseEdtf } from "../../model/edtf.ts";
import { GRAINS, grainOfDate } from "../../model/grain.ts";
import type { Interval } from "../../model/interval.ts";
import type { Zone } from "../../model/zone.ts";

export interface DatedTime extends Interval {
  /** The place in `GRAINS`. */
  readonly grain: number;
}

/** Enough for all days of a century, some megabytes. */
const MOST_KEPT = 40_000;

/** @returns a function that gives the time, or in words what was expected */
export function readTimes(zone: Zone): (text: string) => DatedTime | string {
  const known = new Map<string, DatedTime | string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const edtf = parseEdtf(text);
    const time = edtf.ok
      ? { ...edtfToInterval(edtf.value, zone), grain: GRAINS.indexOf(grainOfDate(edtf.value)) }
      : `a date in EDTF (ISO 8601-2): ${edtf.error}`;
    if (known.size >= MOST_KEPT) known.clear();
    known.set(text, time);
    return time;
  };
}
