/** Sets of dates: `[..]` is one of them, `{..}` all of them; only the hull is kept. */

import { failure, type Result, success } from "../result.ts";
import { isInOrder, type Reading } from "./reading.ts";
import { readDate } from "./single-date.ts";

export interface DateSet {
  readonly type: "one-of" | "all-of";
  readonly readings: readonly Reading[];
  /** Whether anything earlier counts too. */
  readonly hasOpenStart: boolean;
  /** Whether anything later counts too. */
  readonly hasOpenEnd: boolean;
}

const BRACKETS = /^(?:\[(.*)\]|\{(.*)\})$/;
const MEMBER_SHAPES: readonly Reading["shape"][] = ["day", "month", "year"];

/** Reads `[1667,1668,1670..1672]`, `{1960, 1961-12}`, `[..1760-12-03]`, `{1760-12..}`. */
export function readDateSet(text: string): Result<DateSet, string> {
  const [, oneOf, allOf] = BRACKETS.exec(text) ?? [];
  const body = oneOf ?? allOf;
  if (body === undefined)
    return failure("a set closed by the bracket that opened it: [...] or {...}");
  if (/[^\S ]/.test(body)) return failure("no white space but spaces in a set");
  const members = body.split(",").map((member) => member.trim());
  const readings: Reading[] = [];
  for (const [index, member] of members.entries()) {
    const dates = readMember(member, index === 0, index === members.length - 1);
    if (!dates.ok) return dates;
    readings.push(...dates.value);
  }
  return success({
    type: oneOf !== undefined ? "one-of" : "all-of",
    readings,
    hasOpenStart: members[0]?.startsWith("..") ?? false,
    hasOpenEnd: members.at(-1)?.endsWith("..") ?? false,
  });
}

/** @returns one date, or the two ends of a range */
function readMember(member: string, isFirst: boolean, isLast: boolean): Result<Reading[], string> {
  const ends = member.split("..");
  if (ends.length > 2) return failure("one range at a time, such as 1670..1672, between commas");
  const [from, to] = ends;
  if (from === "" && to !== undefined && !isFirst) return failure("an open start first in its set");
  if (to === "" && !isLast) return failure("an open end last in its set");
  const written = ends.length === 2 ? ends.filter((end) => end !== "") : ends;
  if (written.length === 0) return failure("a date before or after .. in a set");
  const readings: Reading[] = [];
  for (const end of written) {
    const reading = readSetDate(end);
    if (!reading.ok) return reading;
    readings.push(reading.value);
  }
  return checkRange(readings);
}

function readSetDate(text: string): Result<Reading, string> {
  const reading = readDate(text);
  if (!reading.ok) return failure(`${reading.error} (in the set's "${text.slice(0, 40)}")`);
  return MEMBER_SHAPES.includes(reading.value.shape)
    ? reading
    : failure("years, months or days as members of a set");
}

function checkRange(readings: Reading[]): Result<Reading[], string> {
  const [from, to] = readings;
  if (!from || !to) return success(readings);
  if (from.shape !== to.shape)
    return failure("a range whose two ends are written to the same precision");
  return isInOrder(from, to)
    ? success(readings)
    : failure("a range whose end is not before its start");
}
