/** Cuts a document's text into paragraphs with roles and sentences. */
import type { Paragraph } from "../schema/source.ts";
import type { Offsets } from "../thing.ts";
import { datelineEnd } from "./dateline.ts";
import { rolesOf } from "./roles.ts";
import { sentencesIn } from "./sentences.ts";

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/gu;

/** How long the lines are that a program has broken, in UTF-16 code units. */
const WRAPPED = { shortest: 45, longest: 100, spread: 25 };

/**
 * @param text a byte order mark counts as a code point of it
 * @param language BCP 47: sentences are told apart by its rules
 * @returns in code points; whatever stands between them is white space
 */
export function paragraphsOf(text: string, language: string): readonly Paragraph[] {
  const blocks = blocksOf(text);
  const roles = rolesOf(blocks.map(({ start, end }) => text.slice(start, end)));
  const pointAt = pointsIn(text);
  return blocks.map(({ start, end }, index) => {
    const role = roles[index] ?? "body";
    const from = pointAt(start);
    const sentences = sentencesOfBlock(text.slice(start, end), role, language).map(
      (one) => [pointAt(start + one.start), pointAt(start + one.end)] as const,
    );
    return { start: from, end: pointAt(end), role, sentences };
  });
}

/** A headline is one, whatever its full stops; a dateline's begin after place, day and agency. */
function sentencesOfBlock(
  block: string,
  role: Paragraph["role"],
  language: string,
): readonly Offsets[] {
  if (role === "headline" || role === "navigation") return [{ start: 0, end: block.length }];
  const skipped = role === "dateline" ? (datelineEnd(block) ?? 0) : 0;
  return sentencesIn(block.slice(skipped), language).map(({ start, end }) => ({
    start: skipped + start,
    end: skipped + end,
  }));
}

/** Lines, and what a program has broken into lines as one; in UTF-16 code units. */
function blocksOf(text: string): readonly Offsets[] {
  const groups: Offsets[][] = [[]];
  for (const line of linesOf(text))
    if (line.start === line.end) groups.push([]);
    else groups.at(-1)?.push(line);
  return groups.flatMap((lines) => {
    const [first, last] = [lines[0], lines.at(-1)];
    return first && last && isWrapped(text, lines)
      ? [{ start: first.start, end: last.end }]
      : lines;
  });
}

/** Without the white space at both their ends. */
function* linesOf(text: string): Generator<Offsets> {
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(LINE_END)) {
    yield trimmed(text, from, index);
    from = index + mark.length;
  }
  yield trimmed(text, from, text.length);
}

function trimmed(text: string, from: number, to: number): Offsets {
  const line = text.slice(from, to);
  const start = from + line.length - line.trimStart().length;
  return { start, end: Math.max(start, from + line.trimEnd().length) };
}

/** Lines of one paragraph are about as long as each other, and most end within a sentence. */
function isWrapped(text: string, lines: readonly Offsets[]): boolean {
  const inner = lines.slice(0, -1);
  if (inner.length === 0) return false;
  const lengths = inner.map(({ start, end }) => end - start);
  const shortest = lengths.reduce((a, b) => Math.min(a, b));
  const longest = lengths.reduce((a, b) => Math.max(a, b));
  const open = inner.filter(({ end }) => !/[.!?…:;؟"»”]/u.test(text[end - 1] ?? ""));
  return (
    shortest >= WRAPPED.shortest &&
    longest <= WRAPPED.longest &&
    longest - shortest <= WRAPPED.spread &&
    open.length * 2 > inner.length
  );
}

/** Tells code points from code units; asked in the order of the text, it goes through it once. */
function pointsIn(text: string): (unit: number) => number {
  let [unit, point] = [0, 0];
  return (target) => {
    if (target < unit) [unit, point] = [0, 0];
    while (unit < target) {
      unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
      point++;
    }
    return point;
  };
}
