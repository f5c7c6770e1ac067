/** The stretch of time at which an atlas without a dated event is opened: round the day on which its document was published. */
import { parseEdtf } from "../edtf.ts";
import type { Dataset } from "../schema/dataset.ts";

const DAY_MS = 86_400_000;
/** What a dispatch tells of mostly lies before it. */
const DAYS_BEFORE = 6;
const DAYS_AFTER = 2;
const UNKNOWN = "/";

/** @param dataset sound @returns in EDTF; null where the dataset chooses for itself, has a dated event, or no day of publication */
export function windowOfPublication({ display, events, sources }: Dataset): string | null {
  if (display?.window !== undefined) return null;
  if (events.some((event) => timesOf(event).some((edtf) => edtf !== UNKNOWN))) return null;
  for (const source of sources) {
    const day = source.type === "document" ? dayOf(source.published.edtf) : null;
    if (day !== null) return `${isoDay(day, -DAYS_BEFORE)}/${isoDay(day, DAYS_AFTER)}`;
  }
  return null;
}

function timesOf(event: Dataset["events"][number]): readonly string[] {
  return "accounts" in event ? event.accounts.map(({ when }) => when.edtf) : [event.when.edtf];
}

/** In milliseconds; null of a time that is not known to a day. */
function dayOf(edtf: string): number | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(edtf)?.[0];
  return day !== undefined && parseEdtf(day).ok ? Date.parse(day) : null;
}

function isoDay(ms: number, days: number): string {
  return new Date(ms + days * DAY_MS).toISOString().slice(0, 10);
}
