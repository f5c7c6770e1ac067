/** From a date and the words round it to EDTF: "about", "between", "early", "before". */
import { lastDayOf, shift } from "./calendar-days.ts";
import type { Part } from "./core.ts";

export type Relation = "before" | "until" | "after" | "since";

export interface Round {
  readonly about: boolean;
  readonly possibly: boolean;
  readonly part: Part | null;
  readonly relation: Relation | null;
}

/** @returns EDTF of one date or span, or null where there is no code for it */
export function writeRound(first: string, last: string | null, round: Round): string | null {
  const mark = markOf(round);
  if (round.part && !last) return writePart(first, round.part, round.possibly);
  if (last)
    return round.relation && round.relation !== "since" ? null : `${first}${mark}/${last}${mark}`;
  if (!round.relation) return `${first}${mark}`;
  return writeRelation(first, round.relation, mark);
}

function markOf({ about, possibly }: Round): string {
  if (about && possibly) return "%";
  return about ? "~" : possibly ? "?" : "";
}

/** Ten days of a month, four months of a year, some years of a decade. */
function writePart(point: string, part: Part, isUnsure: boolean): string | null {
  const mark = isUnsure ? "%" : "~";
  const span = spanOf(point, part);
  return span ? span.map((end) => `${end}${mark}`).join("/") : null;
}

function spanOf(point: string, part: Part): [string, string] | null {
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(point)) {
    const [from, to] = { early: ["01", "10"], mid: ["11", "20"], late: ["21", ""] }[part];
    return [`${point}-${from}`, to ? `${point}-${to}` : lastDayOf(point)];
  }
  if (/^\d{4}$/u.test(point)) {
    const [from, to] = { early: ["01", "04"], mid: ["05", "08"], late: ["09", "12"] }[part];
    return [`${point}-${from}`, `${point}-${to}`];
  }
  if (/^\d{3}X$/u.test(point)) {
    const decade = point.slice(0, 3);
    const [from, to] = { early: [0, 3], mid: [4, 6], late: [7, 9] }[part];
    return [`${decade}${from}`, `${decade}${to}`];
  }
  return null;
}

/** The one act of which it is said lies on one day: a set. What lasts is an interval; who marks it can say so. */
function writeRelation(point: string, relation: Relation, mark: string): string | null {
  if (!/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?(?:T.*)?$/u.test(point)) return null;
  const day = point.slice(0, 10);
  switch (relation) {
    case "before":
      return `[..${point.includes("T") ? day : shift(point, -1)}]`;
    case "until":
      return `[..${day}]`;
    case "after":
      return point.includes("T") ? `${day}/..` : `${shift(point, 1)}${mark}/..`;
    case "since":
      return `${day}${mark}/..`;
  }
}
