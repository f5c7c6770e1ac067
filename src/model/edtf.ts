/**
 * Reads and writes dates in EDTF (ISO 8601-2), levels 0 and 1 and the masks, marks, sets, seasons and far years of
 * level 2.
 *
 * A reader of our own, because the `edtf` package (a general parser with a grammar engine) needed 2.1 s for 10,000
 * dates, where a dataset may have a million events; because its types do not say what is in a date; and because it
 * takes days that no calendar has, such as 29 February 1900. It stays in the tests as a second opinion.
 *
 * What goes past the letter of the standard, or stays behind it. A time may leave out its seconds. A time may stand at
 * the end of an interval: ISO 8601-1 has such intervals, and EDTF's level 0 alone, a profile for catalogues, leaves the
 * time of day out of them; a report's hours are as good a reason to read them as any. Between the members of a set there
 * may be spaces: ISO 8601 writes none, yet EDTF's drafts do in their examples, and they cannot mean anything else. A
 * season stands at the end of an interval as level 2 has it; decades, centuries and years with `Y` or `S` stand by
 * themselves only, not in intervals or sets, so that `1985/86` is an error and not a span of sixty-six centuries.
 */

import { MINUTE_MS } from "./durations.ts";
import { clampMs, isAtLimit } from "./edtf/calendar.ts";
import { type DateSet, readDateSet } from "./edtf/date-set.ts";
import { formatOffset, isWritable } from "./edtf/offset.ts";
import {
  type CivilTime,
  isInOrder,
  mergeQualities,
  type Precision,
  pickCoarsest,
  type Qualities,
  type Reading,
} from "./edtf/reading.ts";
import { readDate } from "./edtf/single-date.ts";
import { type Instant, type Interval, toInterval } from "./interval.ts";
import { failure, type Result, success } from "./result.ts";
import type { Zone } from "./zone.ts";

export type { CivilTime, Precision } from "./edtf/reading.ts";

/** `..` is open, nothing at all is unknown. */
export type Ending = "given" | "open" | "unknown";

export interface Edtf extends Qualities {
  readonly text: string;
  readonly type: "date" | "interval" | "one-of" | "all-of";
  /** Of the coarser end; unspecified digits coarsen it: `201X` is known to the decade. */
  readonly precision: Precision;
  /** First moment that it can mean; null where the start is open or unknown. */
  readonly earliest: CivilTime | null;
  /** First moment after the last that it can mean; null where the end is open or unknown. */
  readonly latest: CivilTime | null;
  readonly start: Ending;
  readonly end: Ending;
  /** Marked `~` or `%` anywhere. */
  readonly approximate: boolean;
  /** Marked `?` or `%` anywhere. */
  readonly uncertain: boolean;
  /** With an `X` for a digit anywhere. */
  readonly unspecified: boolean;
}

const INTERVAL_SHAPES: readonly Reading["shape"][] = ["time", "day", "month", "season", "year"];

/**
 * @param text as ISO 8601-2 writes it, with nothing round it
 * @returns what the text can mean, years past what a `Date` holds moved to its limit; or what was expected instead,
 *   in English. Never throws.
 */
export function parseEdtf(text: string): Result<Edtf, string> {
  if (text.startsWith("[") || text.startsWith("{")) {
    const set = readDateSet(text);
    return set.ok ? success(fromSet(text, set.value)) : set;
  }
  if (text.includes("/")) return parseInterval(text);
  const date = readDate(text);
  return date.ok ? success(fromDate(text, date.value)) : date;
}

function fromDate(text: string, reading: Reading): Edtf {
  return {
    text,
    type: "date",
    precision: reading.precision,
    earliest: reading.earliest,
    latest: reading.latest,
    start: "given",
    end: "given",
    approximate: reading.approximate,
    uncertain: reading.uncertain,
    unspecified: reading.unspecified,
  };
}

function fromSet(text: string, { type, readings, hasOpenStart, hasOpenEnd }: DateSet): Edtf {
  const earliest = readings
    .map((reading) => reading.earliest)
    .reduce((a, b) => (b.ms < a.ms ? b : a));
  const latest = readings.map((reading) => reading.latest).reduce((a, b) => (b.ms > a.ms ? b : a));
  return {
    text,
    type,
    precision: pickCoarsest(readings.map((reading) => reading.precision)),
    earliest: hasOpenStart ? null : earliest,
    latest: hasOpenEnd ? null : latest,
    start: hasOpenStart ? "open" : "given",
    end: hasOpenEnd ? "open" : "given",
    ...mergeQualities(readings),
  };
}

/** An end of an interval that is written out, or how it is not. */
type IntervalEnd = Reading | "open" | "unknown";

function parseInterval(text: string): Result<Edtf, string> {
  const [from = "", to = "", ...more] = text.split("/");
  if (more.length > 0) return failure("one / between the start and the end of an interval");
  const start = readEnd(from, "start");
  if (!start.ok) return start;
  const end = readEnd(to, "end");
  if (!end.ok) return end;
  return joinEnds(text, start.value, end.value);
}

function readEnd(text: string, name: string): Result<IntervalEnd, string> {
  if (text === "") return success("unknown");
  if (text === "..") return success("open");
  const reading = readDate(text);
  if (!reading.ok) return failure(`${reading.error} (at the interval's ${name})`);
  return INTERVAL_SHAPES.includes(reading.value.shape)
    ? reading
    : failure(
        `a year of four digits, a season, a month, a day or a time at the interval's ${name}`,
      );
}

function joinEnds(text: string, start: IntervalEnd, end: IntervalEnd): Result<Edtf, string> {
  const first = typeof start === "string" ? null : start;
  const last = typeof end === "string" ? null : end;
  if (first && last && !isInOrder(first, last))
    return failure("an end that does not begin before the interval's start");
  const given = [first, last].filter((reading) => reading !== null);
  return success({
    text,
    type: "interval",
    precision: pickCoarsest(given.map((reading) => reading.precision)),
    earliest: first?.earliest ?? null,
    latest: last?.latest ?? null,
    start: typeof start === "string" ? start : "given",
    end: typeof end === "string" ? end : "given",
    ...mergeQualities(given),
  });
}

/**
 * @param zone counts for times that bring no offset of their own
 * @returns everything that the date can mean; `-Infinity` and `Infinity` for ends that are open or unknown. The end
 *   is never before the start, even where only one of them brings an offset and the zone would turn them round.
 */
export function edtfToInterval(edtf: Edtf, zone: Zone): Interval {
  const start = edtf.earliest ? locate(edtf.earliest, zone) : Number.NEGATIVE_INFINITY;
  const end = edtf.latest ? locate(edtf.latest, zone) : Number.POSITIVE_INFINITY;
  return toInterval(start, Math.max(start, end));
}

function locate({ ms, offsetMinutes }: CivilTime, zone: Zone): number {
  if (isAtLimit(ms)) return ms;
  return offsetMinutes === null ? zone.fromCivil(ms) : clampMs(ms - offsetMinutes * MINUTE_MS);
}

/**
 * Writes the year, month, day, minute or second in which an instant falls, rounded down.
 * @param zone whose calendar and clock are meant; minutes and seconds carry its offset, or `Z` where that is zero or
 *   past what ISO 8601 can write
 * @returns text that `parseEdtf` reads to a span with the instant in it; years past four digits are written alone
 *   (`Y17000`), and an infinite instant as `..`, which is how an interval writes it
 */
export function instantToEdtf(
  instant: Instant,
  zone: Zone,
  precision: "year" | "month" | "day" | "minute" | "second",
): string {
  if (!Number.isFinite(instant)) return "..";
  const isTime = precision === "minute" || precision === "second";
  const exact = zone.offsetAt(instant);
  const offset = isTime ? pickOffset(exact) : exact;
  const civilBy = (minutes: number) => new Date(clampMs(instant + Math.round(minutes * MINUTE_MS)));
  const year = civilBy(exact).getUTCFullYear();
  // By the zone's own clock, to the second: no offset stands beside a year that would tell otherwise.
  if (Math.abs(year) > 9999) return `Y${year}`;
  const civil = civilBy(offset);
  const shownYear = civil.getUTCFullYear();
  if (Math.abs(shownYear) > 9999) return formatYear(year);
  const date = [formatYear(shownYear), civil.getUTCMonth() + 1, civil.getUTCDate()].map(pad);
  if (precision === "year") return date.slice(0, 1).join("-");
  if (precision === "month") return date.slice(0, 2).join("-");
  if (!isTime) return date.join("-");
  const time = [civil.getUTCHours(), civil.getUTCMinutes(), civil.getUTCSeconds()].map(pad);
  const shown = precision === "second" ? time : time.slice(0, 2);
  return `${date.join("-")}T${shown.join(":")}${formatOffset(offset)}`;
}

/** Whole minutes, since no more can be written: with the wall clock to match, the text still names the instant. */
function pickOffset(exact: number): number {
  const rounded = Math.round(exact);
  return isWritable(rounded) && rounded !== 0 ? rounded : 0;
}

function formatYear(year: number): string {
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}

function pad(part: number | string): string {
  return String(part).padStart(2, "0");
}
