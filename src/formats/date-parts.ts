/** A date of EDTF as the fields of a calendar that other formats write, as fine as it is known. */
import { type CivilTime, type Edtf, parseEdtf } from "../model/edtf.ts";
import { must } from "../model/result.ts";

/** As far as it is known: a year alone, or with what follows. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

export interface DateSpan {
  readonly edtf: Edtf;
  /** Null where the start is open or unknown. */
  readonly start: DateParts | null;
  /** Null where the end is open or unknown, and where the date is one and not a stretch. */
  readonly end: DateParts | null;
  /** Whether the fields say all that the text says: no mark, no mask, no set, no season, no offset. */
  readonly isPlain: boolean;
}

const FINEST = { second: 6, minute: 5, day: 3, month: 2, year: 1 } as const;

/** @param text one that `parseEdtf` reads @throws on any other */
export function spanOf(text: string): DateSpan {
  const edtf = must(parseEdtf(text));
  const [from = text, to] = edtf.type === "interval" ? text.split("/") : [text];
  const isPlain =
    edtf.type !== "one-of" && edtf.type !== "all-of" && [from, to].every((end) => isPlainEnd(end));
  return { edtf, start: startOf(edtf, from), end: endOf(edtf, to), isPlain };
}

const PLAIN = /^-?\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?)?)?)?$/;
const FAR = /^Y(-?\d+)$/;

function isPlainEnd(text: string | undefined): boolean {
  if (text === undefined) return true;
  const season = Number(/^-?\d{4}-(\d\d)$/.exec(text)?.[1] ?? 0);
  return (PLAIN.test(text) && season < 13) || FAR.test(text);
}

function startOf({ earliest, precision }: Edtf, text: string): DateParts | null {
  if (!earliest) return null;
  return partsOf(earliest, ownFineness(text, precision), text);
}

function endOf(edtf: Edtf, text: string | undefined): DateParts | null {
  if (!edtf.latest || !edtf.earliest || isSingle(edtf)) return null;
  const { ms, offsetMinutes } = edtf.latest;
  const last = { ms: ms - 1, offsetMinutes };
  return partsOf(last, ownFineness(text ?? "", edtf.precision), text ?? "");
}

/** Whether it is one date, whose own fields say how long it is. */
function isSingle({ type, precision }: Edtf): boolean {
  return type === "date" && precision in FINEST;
}

/** How many fields a date is known to; a season or a decade is written to the day at which it begins or ends. */
function ownFineness(text: string, precision: Edtf["precision"]): number {
  const reading = parseEdtf(text);
  const own = reading.ok && reading.value.type === "date" ? reading.value.precision : precision;
  return own in FINEST ? FINEST[own as keyof typeof FINEST] : 3;
}

function partsOf({ ms }: CivilTime, fineness: number, text: string): DateParts {
  const far = FAR.exec(text)?.[1];
  if (far !== undefined) return { year: Number(far) };
  const at = new Date(ms);
  const fields = [
    ["year", at.getUTCFullYear()],
    ["month", at.getUTCMonth() + 1],
    ["day", at.getUTCDate()],
    ["hour", at.getUTCHours()],
    ["minute", at.getUTCMinutes()],
    ["second", at.getUTCSeconds()],
  ] as const;
  return Object.fromEntries(fields.slice(0, fineness)) as unknown as DateParts;
}

/** @returns EDTF; null where the fields are no date of the calendar. An hour without a minute is that of its first minute. */
export function edtfOf(parts: DateParts): string | null {
  const { year, month, day, hour, minute = 0, second } = parts;
  if (!Number.isSafeInteger(year)) return null;
  if (Math.abs(year) > 9999) return month === undefined ? read(`Y${year}`) : null;
  let text = `${year < 0 ? "-" : ""}${pad(Math.abs(year), 4)}`;
  if (month !== undefined) text += `-${pad(month)}`;
  if (month !== undefined && day !== undefined) text += `-${pad(day)}`;
  if (month !== undefined && day !== undefined && hour !== undefined) {
    text += `T${pad(hour)}:${pad(minute)}`;
    if (second !== undefined) text += `:${pad(second)}`;
  }
  // A code of a season where a month is due would be read as one.
  return month !== undefined && month > 12 ? null : read(text);
}

function read(text: string): string | null {
  return parseEdtf(text).ok ? text : null;
}

function pad(part: number, length = 2): string {
  return String(part).padStart(length, "0");
}
