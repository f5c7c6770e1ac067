/** Times of a document: plain dates from a parser, all other words by rules of our own. */
import { parseEdtf } from "../../edtf.ts";
import type { ReadingContext, Suggestion } from "../suggestion.ts";
import { shift } from "./calendar-days.ts";
import type { Core, FindDates, TimeWords } from "./core.ts";
import { coresIn } from "./cores.ts";
import { type Relation, type Round, writeRound } from "./round-date.ts";

/** Letters between two reports of how far it is. */
const STEP = 20_000;

interface Read {
  readonly start: number;
  readonly end: number;
  readonly edtf: string | null;
  readonly inferred: Core["inferred"];
}

/**
 * @param at code points of code units
 * @returns one for each time, in the order of the text; yields the share of the text that is read, from 0 to 1
 */
export function* readTimes(
  text: string,
  context: ReadingContext,
  words: TimeWords,
  find: FindDates,
  at: (unit: number) => number,
): Generator<number, Suggestion[]> {
  const suggestions: Suggestion[] = [];
  let told = 0;
  for (const { 0: line, index } of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    for (const read of timesIn(line, context.published, words, find))
      suggestions.push(toSuggestion(line, index, read, at));
    if (index - told > STEP) {
      told = index;
      yield index / text.length;
    }
  }
  return suggestions;
}

function toSuggestion(
  line: string,
  index: number,
  read: Read,
  at: (unit: number) => number,
): Suggestion {
  const exact = line.slice(read.start, read.end);
  const [start, end] = [at(index + read.start), at(index + read.end)];
  const isSound = read.edtf !== null && parseEdtf(read.edtf).ok;
  return {
    key: `time:${start}-${end}`,
    kind: "time",
    name: exact.replace(/\s+/gu, " "),
    mentions: [{ start, end, exact }],
    edtf: isSound ? read.edtf : null,
    ...(isSound && read.inferred.length > 0 && { inferred: read.inferred }),
  };
}

function timesIn(line: string, today: string | null, words: TimeWords, find: FindDates): Read[] {
  const cores = coresIn(line, today, words, find);
  const reads: Read[] = [];
  for (let at = 0; at < cores.length; at++) {
    const [core, next] = [cores[at], cores[at + 1]];
    if (!core) break;
    const pair = next && readPair(line, core, next, words);
    if (pair) at++;
    reads.push(pair || readOne(line, core, words));
  }
  return reads;
}

/** "between Monday and Friday", "Monday or Tuesday", "Monday to Friday" */
function readPair(line: string, a: Core, b: Core, words: TimeWords): Read | null {
  const gap = line.slice(a.end, b.start);
  const before = line.slice(0, a.start);
  const between = words.before.between.exec(before);
  const isBetween = between && words.and.test(gap);
  const isOr = words.or.test(gap);
  if (!isBetween && !isOr && !words.to.test(gap)) return null;
  const read = {
    start: isBetween ? between.index : a.start,
    end: b.end,
    inferred: [...new Set([...a.inferred, ...b.inferred])],
  };
  if (a.first === null || b.first === null || a.last || b.last) return { ...read, edtf: null };
  const first = a.first.length < b.first.length && /^\d{4}$/u.test(b.first) ? a.first : a.first;
  if (isBetween) return { ...read, edtf: `[${first}..${b.first}]` };
  if (isOr) return { ...read, edtf: `[${first},${b.first}]` };
  const round = roundOf(before, words);
  const mark = round.about ? (round.possibly ? "%" : "~") : round.possibly ? "?" : "";
  return { ...read, start: a.start - round.length, edtf: `${first}${mark}/${b.first}${mark}` };
}

function readOne(line: string, core: Core, words: TimeWords): Read {
  const before = line.slice(0, core.start);
  const inferred = core.inferred;
  const day = dayBefore(before, core, words);
  if (day) return { ...day, end: core.end, inferred };
  const round = roundOf(before, words);
  const start = core.start - round.length;
  const edtf = core.first && writeRound(core.first, core.last, round);
  return { start, end: core.end, edtf, inferred };
}

/** "4 or 5 April", "between 4 and 6 April": the parser sees the last day alone. */
function dayBefore(
  before: string,
  { first, last }: Core,
  words: TimeWords,
): { start: number; edtf: string } | null {
  if (first?.length !== 10 || last) return null;
  const between = words.before.betweenDay.exec(before);
  const or = words.before.orDay.exec(before);
  const found = between ?? or;
  const day = found?.[1]?.padStart(2, "0");
  if (!found || !day) return null;
  // "30 or 1 April" is the month before.
  const month = day < first.slice(8) ? first.slice(0, 7) : shift(first.slice(0, 7), -1);
  const other = `${month}-${day}`;
  return { start: found.index, edtf: between ? `[${other}..${first}]` : `[${other},${first}]` };
}

function roundOf(before: string, words: TimeWords): Round & { readonly length: number } {
  let rest = before;
  const take = (pattern: RegExp): boolean => {
    const match = pattern.exec(rest);
    if (match) rest = rest.slice(0, match.index);
    return !!match;
  };
  const part = words.before.parts.find(([, pattern]) => take(pattern))?.[0] ?? null;
  const about = take(words.before.about);
  const relation = (["before", "until", "after", "since"] as const).find((name: Relation) =>
    take(words.before[name]),
  );
  const isAbout = about || take(words.before.about);
  const possibly = take(words.before.possibly);
  return {
    about: isAbout,
    possibly,
    part,
    relation: relation ?? null,
    length: before.length - rest.length,
  };
}
