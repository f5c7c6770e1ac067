/** Finds plain dates by chrono, one language at a time; each comes on demand. */
import type { Chrono, ParsedComponents } from "chrono-node";
import { addDays, msOf } from "../../../model/suggest/times/calendar-days.ts";
import type { FindDates, SaidParts } from "../../../model/suggest/times/core.ts";

const LOCALES: Readonly<Record<string, () => Promise<{ readonly casual: Chrono }>>> = {
  en: () => import("chrono-node/en"),
  ar: () => import("chrono-node/ar"),
  ru: () => import("chrono-node/ru"),
};

/** @param language BCP 47; without a locale of chrono's nothing is found */
export async function loadFindDates(language: string): Promise<FindDates> {
  const load = LOCALES[language.slice(0, 2).toLowerCase()];
  if (!load) return () => [];
  const { casual } = await load();
  return (text, today) =>
    casual
      .parse(text, { instant: new Date(msOf(addDays(today, 0)) + NOON_MS), timezone: 0 })
      .map(({ index, text: found, start, end }) => ({
        start: index,
        text: found,
        from: saidBy(start),
        to: end ? saidBy(end) : null,
      }));
}

/** So that no zone moves the day. */
const NOON_MS = 12 * 3_600_000;

/** What the words say: chrono tells apart what it took from the reference. */
function saidBy(parts: ParsedComponents): SaidParts {
  const said: { -readonly [Part in keyof SaidParts]: SaidParts[Part] } = {};
  for (const [ours, theirs] of PARTS) {
    const value = parts.isCertain(theirs) ? parts.get(theirs) : null;
    if (value !== null) said[ours] = value;
  }
  return said;
}

const PARTS = [
  ["year", "year"],
  ["month", "month"],
  ["day", "day"],
  ["weekday", "weekday"],
  ["hour", "hour"],
  ["minute", "minute"],
  ["offset", "timezoneOffset"],
] as const;
