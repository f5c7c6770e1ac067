/** The dates of a line without the words round them: those of our own patterns, then those that a parser finds in the rest. */
import type { Core, FindDates, FoundDate, TimeWords } from "./core.ts";
import { clockOf, isDay, type Look, type Placed, placeDate } from "./place-date.ts";

const SENTENCE = /[.!?؟](?=\s|$)/gu;
const FIGURE_YEAR = /\d{4}/u;
/** For a parser that must have some day: what it infers from it is thrown away. */
const SOME_DAY = "2000-06-15";

/** @param today day of publication */
export function coresIn(
  line: string,
  today: string | null,
  words: TimeWords,
  find: FindDates,
): Core[] {
  const own = ownCores(line, today, words);
  let rest = line.replace(words.hidden, blank);
  for (const { start, end } of own)
    rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  if (!mayHold(rest)) return own;
  const cores = [...own];
  for (const date of find(rest, today ?? SOME_DAY)) {
    const core = fromFound(line, rest, date, today, words);
    if (core && !cores.some((other) => other.start < core.end && core.start < other.end))
      cores.push(core);
  }
  return withDays(
    cores.sort((a, b) => a.start - b.start),
    line,
    words,
  );
}

/** A parser is slow where there is nothing to find. */
function mayHold(line: string): boolean {
  return /\p{L}/u.test(line);
}

function blank(words: string): string {
  return " ".repeat(words.length);
}

function ownCores(line: string, today: string | null, words: TimeWords): Core[] {
  const cores: Core[] = [];
  for (const [pattern, read] of words.own)
    for (const match of line.matchAll(pattern)) {
      const reading = read(match.groups ?? {}, today);
      const [start, end] = [match.index, match.index + match[0].length];
      if (!reading || cores.some((core) => core.start < end && start < core.end)) continue;
      const { first, last = null, inferred = [] } = reading;
      cores.push({ start, end, first, last, inferred });
    }
  return cores.sort((a, b) => a.start - b.start);
}

function fromFound(
  line: string,
  rest: string,
  { start: index, text, from, to }: FoundDate,
  today: string | null,
  words: TimeWords,
): Core | null {
  const lead = /^[\s,.:;(–—-]*/u.exec(text)?.[0].length ?? 0;
  const plain = text.slice(lead).replace(/[\s,.:;(–—-]+$/u, "");
  const start = index + lead;
  const before = rest.slice(0, start);
  if (plain === "" || words.isNoTime(plain, before)) return null;
  // A time of day alone is of a day that nobody names here.
  const look: Look = {
    today,
    looks: looksOf(line, start, plain, before, words),
    isNamed: FIGURE_YEAR.test(plain),
  };
  const zone = words.zones.find(([pattern]) => pattern.test(line.slice(start + plain.length)));
  const offset = from.hour !== undefined && from.offset === undefined ? zone?.[1] : undefined;
  const said = { ...from, ...(offset !== undefined && { offset }) };
  const first = check(placeDate(said, look), plain);
  const clock = first.point === null ? clockOf(said) : null;
  const last = to && check(placeDate({ ...from, ...to }, look), plain);
  return {
    start,
    end: start + plain.length,
    first: first.point,
    last: last?.point && first.point && last.point > first.point ? last.point : null,
    inferred: first.inferred,
    ...(clock !== null && { clock }),
  };
}

/** A time of day belongs to the day right after it, or else to one before it in its sentence. */
function withDays(cores: readonly Core[], line: string, words: TimeWords): Core[] {
  const whole: Core[] = [];
  for (let at = 0; at < cores.length; at++) {
    const [core, next] = [cores[at], cores[at + 1]];
    if (!core) break;
    if (core.clock === undefined) whole.push(core);
    else if (next?.first?.length === 10 && isRight(line.slice(core.end, next.start), words)) {
      whole.push({ ...next, start: core.start, first: `${next.first}${core.clock}` });
      at++;
    } else whole.push(withDayBefore(core, core.clock, line, whole));
  }
  return whole;
}

/** Nothing but a zone stands between a time and its day. */
function isRight(gap: string, { zones }: TimeWords): boolean {
  const rest = zones.reduce((left, [pattern]) => left.replace(pattern, ""), gap);
  return /^\s*,?\s*$/u.test(rest);
}

function withDayBefore(core: Core, clock: string, line: string, before: readonly Core[]): Core {
  const sentence = line.slice(0, core.start).search(/[^.!?؟]*$/u);
  const day = before.filter(({ start, first }) => start >= sentence && first?.length === 10).at(-1);
  return day?.first ? { ...core, first: `${day.first}${clock}`, inferred: day.inferred } : core;
}

/** "04/05/2019" is one day here and another there: it is asked. */
function check(placed: Placed, text: string): Placed {
  const isUnclear =
    /^(?:0?[1-9]|1[0-2])[/.-](?:0?[1-9]|1[0-2])[/.-]\d{2,4}$/u.test(text) && !text.includes(".");
  const isWrong = placed.point !== null && placed.point.length >= 10 && !isDay(placed.point);
  return isUnclear || isWrong ? { point: null, inferred: [] } : placed;
}

function looksOf(
  line: string,
  start: number,
  text: string,
  before: string,
  words: TimeWords,
): Look["looks"] {
  const near = `${before.slice(-16)}${text}`;
  if (words.last.test(near)) return "last";
  if (words.next.test(near)) return "next";
  return words.ahead.test(sentenceAt(line, start)) ? "ahead" : "back";
}

function sentenceAt(line: string, at: number): string {
  let from = 0;
  for (const { index } of line.matchAll(SENTENCE)) {
    if (index >= at) return line.slice(from, index);
    from = index + 1;
  }
  return line.slice(from);
}
