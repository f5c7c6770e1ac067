/** Wall clocks: what they show at an instant, and when they show a time. */
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "./durations.ts";
import { clampMs } from "./edtf/calendar.ts";
import { formatOffset, parseOffset } from "./edtf/offset.ts";
import { type Instant, toInstant } from "./interval.ts";
import { failure, type Result, success } from "./result.ts";

export interface Zone {
  /** IANA name as it was given, `UTC`, or an offset such as `+02:00`. */
  readonly name: string;
  /** Minutes east of UTC; with a fraction for local mean times before about 1920. An infinite instant counts as the last that a `Date` holds. */
  offsetAt(instant: Instant): number;
  /**
   * The first moment at which the wall clock shows this time or a later one: of an hour that comes twice the first,
   * and for an hour left out the moment of the change. So the order of wall-clock times is kept, and a day whose
   * midnight is left out begins when its first hour does.
   * @param ms wall-clock time in milliseconds as if UTC
   */
  fromCivil(ms: number): Instant;
}

/** Farther from the instant than any offset, so that both sides of a change at or near it are seen. */
const REACH_MS = 16 * HOUR_MS;
/** Days kept in mind by a zone: about a century, some megabytes. */
const CACHED_DAYS = 40_000;

/**
 * @param name IANA name that the browser knows (`Africa/Tripoli`), `UTC`, `Z` or an offset from -12:00 to +14:00
 * @returns the zone, or what was expected
 */
export function parseZone(name: string): Result<Zone, string> {
  const fixed = name === "UTC" ? 0 : parseOffset(name);
  if (fixed !== null) return success(makeFixedZone(fixed));
  const format = /^[A-Za-z]/.test(name) ? makeFormat(name) : null;
  return format
    ? success(makeNamedZone(name, format))
    : failure("a time zone such as Africa/Tripoli, UTC or +02:00");
}

function makeFixedZone(minutes: number): Zone {
  return {
    name: minutes === 0 ? "UTC" : formatOffset(minutes),
    offsetAt: () => minutes,
    fromCivil: (ms) => toInstant(clampFinite(ms - minutes * MINUTE_MS)),
  };
}

function makeFormat(name: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: name, timeZoneName: "longOffset" });
  } catch {
    return null;
  }
}

function makeNamedZone(name: string, format: Intl.DateTimeFormat): Zone {
  const offsetAt = makeOffsetReader(format);
  return {
    name,
    offsetAt: (instant) => offsetAt(instant) / MINUTE_MS,
    fromCivil: (ms) => toInstant(Number.isFinite(ms) ? clampMs(findCivil(ms, offsetAt)) : ms),
  };
}

function clampFinite(ms: number): number {
  return Number.isFinite(ms) ? clampMs(ms) : ms;
}

/** Milliseconds east of UTC at an instant. */
type OffsetReader = (ms: number) => number;

/** Counts on no more than one change of the clock within the reach. */
function findCivil(ms: number, offsetAt: OffsetReader): number {
  const before = offsetAt(ms - REACH_MS);
  const after = offsetAt(ms + REACH_MS);
  if (before === after) return ms - before;
  const change = findChange(ms - REACH_MS, ms + REACH_MS, offsetAt);
  return ms - before < change ? ms - before : Math.max(change, ms - after);
}

/** First whole second with the offset of `high`; the offset changes once between the two. */
function findChange(low: number, high: number, offsetAt: OffsetReader): number {
  const before = offsetAt(low);
  let [last, first] = [Math.floor(low / SECOND_MS), Math.ceil(high / SECOND_MS)];
  while (first - last > 1) {
    const middle = Math.floor((last + first) / 2);
    if (offsetAt(middle * SECOND_MS) === before) last = middle;
    else first = middle;
  }
  return first * SECOND_MS;
}

interface ZoneDay {
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

/** Asks `Intl` at the edges of each day once; only a day whose edges differ is searched for the second of the change. */
function makeOffsetReader(format: Intl.DateTimeFormat): OffsetReader {
  const read: OffsetReader = (ms) => readOffset(format.format(clampMs(ms)));
  const days = new Map<number, ZoneDay>();
  const readDay = (day: number): ZoneDay => {
    const [start, end] = [day * DAY_MS, (day + 1) * DAY_MS];
    const before = days.get(day - 1)?.after ?? read(start);
    const after = read(end);
    const change = before === after ? end : findChange(start, end, read);
    return { before, after, change };
  };
  return (ms) => {
    const time = clampMs(ms);
    const day = Math.floor(time / DAY_MS);
    let found = days.get(day);
    if (!found) {
      if (days.size >= CACHED_DAYS) days.clear();
      found = readDay(day);
      days.set(day, found);
    }
    return time < found.change ? found.before : found.after;
  };
}

/** @param text ends with `GMT`, `GMT+02:00` or `GMT+00:52:44` */
function readOffset(text: string): number {
  const [, sign, hours, minutes, seconds = "0"] =
    /GMT([+-])(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(text) ?? [];
  if (sign === undefined) return 0;
  const size = Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS + Number(seconds) * SECOND_MS;
  return sign === "-" ? -size : size;
}
