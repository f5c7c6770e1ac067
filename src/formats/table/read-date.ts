/**
 * Cells with dates as EDTF. Rules of our own: `new Date` makes up what a cell does not say, a day for a month, a zone for none.
 * A date in figures alone may be read both ways; which of them is meant belongs to the column and is not decided here.
 */
import { countDays } from "../../model/edtf/calendar.ts";
import { parseEdtf } from "../../model/edtf.ts";
import { monthNamed } from "./month-names.ts";
import { plainDigits } from "./read-number.ts";

export type DateOrder = "day-first" | "month-first";

export type DateReading =
  | { readonly type: "empty" }
  | { readonly type: "none" }
  /** `only`: in this column, the one order in which there is such a day. */
  | { readonly type: "date"; readonly edtf: string; readonly only?: DateOrder }
  | { readonly type: "either"; readonly dayFirst: string; readonly monthFirst: string }
  /** Days since the end of 1899, with a fraction for the time. */
  | { readonly type: "serial"; readonly value: number };

/** Years of two digits: those below are of this century. */
const PIVOT = 50;
/** Serials from 1954 to 2099: other numbers of five digits are none. */
const SERIALS = [20_000, 73_050] as const;

const NONE = { type: "none" } as const;

/** @param order taken where both are possible */
export function readDateCell(cell: string, order?: DateOrder): DateReading {
  const text = plainDigits(cell).trim();
  if (text === "") return { type: "empty" };
  const reading = read(text);
  if (reading.type !== "either" || !order) return reading;
  return date(order === "day-first" ? reading.dayFirst : reading.monthFirst);
}

/** @returns the day of a serial of Excel's 1900 system, as EDTF, with the time to the minute where there is a fraction */
export function serialToEdtf(value: number): string {
  const text = new Date(Math.round((value - 25_569) * 86_400) * 1000).toISOString();
  return Number.isInteger(value) ? text.slice(0, 10) : text.slice(0, 16);
}

const date = (edtf: string): DateReading => ({ type: "date", edtf });

const READERS: readonly ((text: string) => DateReading | null)[] = [
  readFigures,
  readIso,
  readNamed,
  readYears,
  readDoubt,
  readRange,
  readOpen,
  readAsEdtf,
];

function read(text: string): DateReading {
  if (text.length > 80) return NONE;
  for (const reader of READERS) {
    const reading = reader(text);
    if (reading) return reading;
  }
  return NONE;
}

function readAsEdtf(text: string): DateReading | null {
  // Numbers of a few digits are numbers, though EDTF has them for centuries and decades.
  return /\d{4}|\dX/.test(text) && parseEdtf(text).ok ? date(text) : null;
}

/** "5/4/2019", "05.04.19 10:30", "5-4-2019". */
function readFigures(text: string): DateReading | null {
  const [, first, , second, year, time] =
    /^(\d{1,2})([/.\- ])(\d{1,2})\2(\d{4}|\d{2})(?:,?\s+(\d{1,2}:\d\d)(?::\d\d)?)?$/.exec(text) ??
    [];
  if (!first || !second || !year) return null;
  const [a, b, whole] = [Number(first), Number(second), wholeYear(year)];
  const dayFirst = dayOf(whole, b, a, time);
  const monthFirst = dayOf(whole, a, b, time);
  if (dayFirst && monthFirst)
    return a === b ? date(dayFirst) : { type: "either", dayFirst, monthFirst };
  if (dayFirst) return { type: "date", edtf: dayFirst, only: "day-first" };
  return monthFirst ? { type: "date", edtf: monthFirst, only: "month-first" } : NONE;
}

/** "2019-04-05 10:30:00", "2019/4/5", "20190405"; "00" for a month or a day that is not known; a serial. */
function readIso(text: string): DateReading | null {
  if (/^\d{5}(?:\.\d+)?$/.test(text)) {
    const value = Number(text);
    return value >= SERIALS[0] && value < SERIALS[1] ? { type: "serial", value } : NONE;
  }
  const [, year, month, day, time] =
    /^(\d{4})(?:(?=\d{4}$)|[-/.])(\d{1,2})(?:(?:(?<=^\d{6})|[-/.])(\d{1,2}))?(?:[T ](\d{1,2}:\d\d)(?::\d\d(?:\.\d+)?)?)?$/.exec(
      text,
    ) ?? [];
  if (!year || !month) return null;
  if (Number(month) === 0) return date(year);
  // From 13 on it may be a season, or no month at all.
  if (Number(month) > 12) return day ? NONE : null;
  if (!day || Number(day) === 0) return date(`${year}-${pad(month)}`);
  const edtf = dayOf(year, Number(month), Number(day), time);
  return edtf ? date(edtf) : NONE;
}

/** "5 April 2019", "28-Jan-90", "April 5, 2019", "Mar-19", "5 апреля 2019 г.". */
function readNamed(text: string): DateReading | null {
  const plain = text.replace(/\s*г(?:\.|ода|од)?$/u, "").replace(/\bde\b|\bof\b|\bdel\b/gi, " ");
  const [, day, name, year, time] =
    /^(?:(\d{1,2})(?:st|nd|rd|th|er|º)?[\s\-./]+)?([\p{L}.]{3,})[\s\-./,]+(\d{4}|\d{2})(?:,?\s+(\d{1,2}:\d\d)(?::\d\d)?)?$/iu.exec(
      plain.trim(),
    ) ?? [];
  if (name && year) return named(year, name, day, time);
  const [, month, of, inYear] =
    /^([\p{L}.]{3,})[\s\-.]+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu.exec(plain.trim()) ?? [];
  return month && of && inYear ? named(inYear, month, of) : null;
}

function named(year: string, name: string, day?: string, time?: string): DateReading | null {
  const month = monthNamed(name);
  if (month === null) return null;
  const whole = wholeYear(year);
  if (day === undefined) return date(`${whole}-${pad(month)}`);
  const edtf = dayOf(whole, month, Number(day), time);
  return edtf ? date(edtf) : NONE;
}

const SEASONS: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};

/** "1980s", "44 BC", "Q2 2019", "spring 2019", "19th century". */
function readYears(text: string): DateReading | null {
  const [, decade] = /^(\d{3})0[’']?s$/i.exec(text) ?? [];
  if (decade) return date(`${decade}X`);
  const [, before] = /^(\d{1,4})\s*b\.?\s?c\.?(?:\s?e\.?)?$/i.exec(text) ?? [];
  if (before && Number(before) > 0)
    return date(before === "1" ? "0000" : `-${String(Number(before) - 1).padStart(4, "0")}`);
  const [, quarter, ofYear, yearOf, last] =
    /^(?:q([1-4])[\s/-]*(\d{4})|(\d{4})[\s/-]*q([1-4]))$/i.exec(text) ?? [];
  const number = quarter ?? last;
  if (number) return date(`${ofYear ?? yearOf}-${32 + Number(number)}`);
  const [, season = "", year] = /^([a-z]+)\s+(\d{4})$/i.exec(text) ?? [];
  const code = SEASONS[season.toLowerCase()];
  if (code && year) return date(`${year}-${code}`);
  const [, century] = /^(\d{1,2})(?:st|nd|rd|th)\s+c(?:entury|\.)?$/i.exec(text) ?? [];
  return century && Number(century) > 0 ? date(`${pad(Number(century) - 1)}XX`) : null;
}

const ABOUT =
  /^(?:c\.|ca?\.?|circa|about|around|approx\.?|approximately|vers|env\.?|environ|hacia|около|ок\.|прибл\.|حوالي|نحو)\s*(?=\S)/iu;

function readDoubt(text: string): DateReading | null {
  const about = ABOUT.exec(text);
  if (about) return marked(text.slice(about[0].length), "~");
  const [, rest] = /^(.+?)\s*\(\?\)$|^(.+\d)\s*\?$/.exec(text) ?? [];
  return rest ? marked(rest, "?") : null;
}

function marked(text: string, mark: "~" | "?"): DateReading {
  const reading = read(text.trim());
  if (reading.type !== "date" || !/^\d{4}(?:-\d\d){0,2}$/.test(reading.edtf)) return NONE;
  return date(`${reading.edtf}${mark}`);
}

const BETWEEN =
  /\s+(?:to|until|till|through|au|hasta|al|до|по|إلى|الى|حتى)\s+|\s*[–—]\s*|\s+-\s+/iu;

/** "4–6 April 2019", "5 April – 7 May 2019", "2019-04-04 to 2019-04-06". */
function readRange(text: string): DateReading | null {
  const plain = text
    .replace(/^(\d{1,2})-(\d{1,2}\s+\p{L})/u, "$1–$2")
    .replace(/^(?:from|between|du|del|с|من)\s+(?=.*\d.*\s)/iu, "")
    .replace(/\s+(?:and|и|et|y)\s+/iu, " – ");
  const parts = plain.split(BETWEEN);
  const [from = "", to = ""] = parts;
  if (parts.length !== 2 || from === "" || to === "") return null;
  const last = read(to);
  if (last.type !== "date" || /[/[{]/.test(last.edtf)) return null;
  const first = read(completed(from, to));
  if (first.type !== "date" || /[/[{]/.test(first.edtf)) return null;
  const interval = `${first.edtf}/${last.edtf}`;
  if (first.edtf === last.edtf) return date(first.edtf);
  return parseEdtf(interval).ok ? date(interval) : NONE;
}

/** What the first end leaves to the second to say: its month, its year. */
function completed(from: string, to: string): string {
  if (/\d{4}/.test(from)) return from;
  const [, month, year] = /(\p{L}[\p{L}.]*)[\s,-]+(\d{4})\D*$/u.exec(to) ?? [];
  if (/^\d{1,2}$/.test(from) && month && year) return `${from} ${month} ${year}`;
  const own = /(\d{4})\D*$/.exec(to)?.[1];
  return own ? `${from} ${own}` : from;
}

const OPEN: readonly (readonly [RegExp, (edtf: string) => string])[] = [
  [/^(?:since|from|as of|depuis|desde|с|начиная с|منذ)\s+/iu, (edtf) => `${edtf}/..`],
  [/^(?:until|till|up to|jusqu[’']au|hasta|до|حتى)\s+/iu, (edtf) => `../${edtf}`],
  [/^(?:before|avant|antes de|قبل)\s+/iu, (edtf) => `[..${edtf}]`],
  [/^(?:after|après|después de|после|بعد)\s+/iu, (edtf) => `[${edtf}..]`],
];

function readOpen(text: string): DateReading | null {
  for (const [sign, toEdtf] of OPEN) {
    const found = sign.exec(text);
    if (!found) continue;
    const reading = read(text.slice(found[0].length));
    if (reading.type !== "date") return null;
    const edtf = toEdtf(reading.edtf);
    return parseEdtf(edtf).ok ? date(edtf) : NONE;
  }
  return null;
}

function dayOf(year: string | number, month: number, day: number, time?: string): string | null {
  if (day < 1 || day > countDays(Number(year), month)) return null;
  const text = `${year}-${pad(month)}-${pad(day)}`;
  if (!time || /^0?0:00$/.test(time)) return text;
  const [hour = "", minute = ""] = time.split(":");
  return Number(hour) < 24 && Number(minute) < 60 ? `${text}T${pad(hour)}:${minute}` : null;
}

function wholeYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) < PIVOT ? 20 : 19}${year}`;
}

function pad(number: number | string): string {
  return String(number).padStart(2, "0");
}
