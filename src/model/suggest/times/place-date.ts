/** Gives a date its year, or a weekday its date, by the day of publication and by where the sentence looks. */
import type { Dating } from "../../vocabulary.ts";
import { addDays, dayOf, msOf, twoDigits, weekdayOf } from "./calendar-days.ts";
import type { SaidParts } from "./core.ts";

export interface Look {
  /** Day of publication; null where it is not known. */
  readonly today: string | null;
  readonly looks: "back" | "ahead" | "last" | "next";
  /** The words name a month or a figure with a year: then nothing comes from the dateline. */
  readonly isNamed: boolean;
}

export interface Placed {
  readonly point: string | null;
  readonly inferred: readonly Dating[];
}

/** How far ahead a date without a year may lie where nothing says that the sentence looks ahead. */
const NEAR_DAYS = 45;

export function placeDate(said: SaidParts, look: Look): Placed {
  const { point, inferred } = placeDay(said, look);
  const clock = point?.length === 10 ? clockOf(said) : null;
  return { point: point === null ? null : `${point}${clock ?? ""}`, inferred };
}

/** @returns as EDTF writes it after a day; null where the words name no hour */
export function clockOf({ hour, minute = 0, offset }: SaidParts): string | null {
  if (hour === undefined) return null;
  return `T${twoDigits(hour)}:${twoDigits(minute)}${offset === undefined ? "" : offsetText(offset)}`;
}

function placeDay(said: SaidParts, look: Look): Placed {
  const { year, month, day, weekday } = said;
  if (month !== undefined) {
    const inferred: Dating[] = [];
    const own = year ?? yearOf(month, day ?? 1, look);
    if (own === null) return { point: null, inferred };
    if (year === undefined) inferred.push("year");
    else if (!look.isNamed) inferred.push("dateline");
    const point = `${String(own).padStart(4, "0")}-${twoDigits(month)}`;
    return { point: day === undefined ? point : `${point}-${twoDigits(day)}`, inferred };
  }
  if (year !== undefined)
    return { point: String(year).padStart(4, "0"), inferred: look.isNamed ? [] : ["dateline"] };
  if (weekday !== undefined && look.today)
    return {
      point: addDays(look.today, daysTo(weekday, look.today, look.looks)),
      inferred: ["weekday"],
    };
  return { point: null, inferred: [] };
}

/** A bare weekday is the one before, or today. */
function daysTo(weekday: number, today: string, looks: Look["looks"]): number {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  switch (looks) {
    case "back":
      return -back;
    case "last":
      return -(back || 7);
    case "ahead":
      return (7 - back) % 7;
    case "next":
      return 7 - back;
  }
}

function yearOf(month: number, day: number, { today, looks }: Look): number | null {
  if (!today) return null;
  const year = Number(today.slice(0, 4));
  const away = (msOf(`${year}-${twoDigits(month)}-${twoDigits(day)}`) - msOf(today)) / 86_400_000;
  if (looks === "ahead" || looks === "next") return away < -31 ? year + 1 : year;
  return away > NEAR_DAYS ? year - 1 : year;
}

function offsetText(minutes: number): string {
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

/** Whether there is such a day. */
export function isDay(point: string): boolean {
  const day = point.slice(0, 10);
  const ms = msOf(day);
  return !Number.isNaN(ms) && dayOf(ms) === day;
}
