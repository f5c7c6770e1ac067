/**
 * Fragments of one source, taken together, do not give its sentences back: no whole sentence, no run of more than twelve words
 * where fragments meet, and of a sentence of nine words or more at most three quarters of its words.
 *
 * The words of fragments are known; of what lies between them only the length is. So up to three code points between two
 * fragments count as a blank with its signs (the fragments meet), and a longer gap as the words that it would hold at the pitch
 * of the source's own fragments, one at least. An exact count needs the document.
 */
import type { Problem } from "../result.ts";
import type { SourceDocument } from "../schema/source.ts";
import type { Offsets } from "../thing.ts";
import type { Check } from "./check.ts";
import { EDGE, MAX_FRAGMENT_WORDS } from "./spans.ts";
import { type Fragment, fragmentsBySource, type Stretch, stretchesOf } from "./stretches.ts";

/** So little between two fragments holds no word of two letters. */
const MEET = 3;

/** In words. */
const LONG_SENTENCE = 9;
const MOST_OF_IT = 3 / 4;

/** Code points of a word with the blank after it, where the fragments have no word to tell. */
const USUAL_PITCH = 6;

export const checkUnions: Check = function* (dataset) {
  const fragments = fragmentsBySource(dataset);
  for (const source of dataset.sources) {
    if (source.type !== "document") continue;
    const stretches = stretchesOf(fragments.get(source.id) ?? []);
    const sentences = source.paragraphs.flatMap((paragraph) =>
      paragraph.sentences.map(([start, end]) => ({ start, end })),
    );
    yield* longRuns(stretches, textOf(source));
    const pitch = pitchOf(stretches);
    for (const sentence of sentences) yield* rebuiltSentence(sentence, stretches, pitch);
  }
};

/** Where the source has text, as far as its paragraphs and sentences tell, in order: between those, there are blanks. */
function textOf({ length, paragraphs }: SourceDocument): readonly Offsets[] {
  if (paragraphs.length === 0) return [{ start: 0, end: length }];
  return paragraphs
    .flatMap(({ start, end, sentences }) =>
      sentences.length === 0 ? [{ start, end }] : sentences.map(([start, end]) => ({ start, end })),
    )
    .sort((a, b) => a.start - b.start);
}

function* longRuns(stretches: readonly Stretch[], text: readonly Offsets[]): Generator<Problem> {
  const runs: Stretch[][] = [];
  for (const stretch of stretches) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const gap = before && { start: before.end, end: stretch.start };
    if (run && gap && sum(meeting(text, gap).map((part) => shared(part, gap))) <= MEET)
      run.push(stretch);
    else runs.push([stretch]);
  }
  for (const run of runs) {
    const words = sum(run.map((stretch) => stretch.words.length));
    const fragments = run.flatMap((stretch) => stretch.fragments);
    // A single one that is too long is a fault of its own.
    if (words <= MAX_FRAGMENT_WORDS || fragments.length === 1) continue;
    const [start, end] = [run[0]?.start, run.at(-1)?.end];
    yield rebuilt(
      fragments,
      `${words} words in a row, from ${start} to ${end}`,
      `at most ${MAX_FRAGMENT_WORDS} words where fragments meet; shorten these or leave some out`,
    );
  }
}

function* rebuiltSentence(
  sentence: Offsets,
  stretches: readonly Stretch[],
  pitch: number,
): Generator<Problem> {
  const inside = meeting(stretches, sentence);
  const fragments = inside
    .flatMap((stretch) => stretch.fragments)
    .filter((fragment) => shared(fragment, sentence) > 0);
  const gaps = gapsIn(sentence, inside);
  const known = sum(
    inside.map(({ words }) => words.filter((word) => shared(word, sentence) > 0).length),
  );
  const all = known + sum(gaps.map((gap) => hiddenIn(gap, pitch)));
  const where = `of the sentence from ${sentence.start} to ${sentence.end}`;
  if (all === known && fragments.length > 1 && !fragments.some((one) => isWhole(one, sentence)))
    yield rebuilt(
      fragments,
      `all ${where}`,
      "part of a sentence; leave some of these fragments out",
    );
  else if (all > known && all >= LONG_SENTENCE && known > all * MOST_OF_IT)
    yield rebuilt(
      fragments,
      `${known} of about ${all} words ${where}`,
      "at most three quarters of a sentence's words; leave some of these fragments out",
    );
}

interface Gap {
  readonly length: number;
  /** Whether fragments are on both its sides. */
  readonly isInner: boolean;
}

/** What of a sentence no stretch shows. */
function gapsIn(sentence: Offsets, inside: readonly Stretch[]): readonly Gap[] {
  const bounds = [
    sentence.start,
    ...inside.flatMap(({ start, end }) => [start, end]),
    sentence.end,
  ].map((offset) => Math.min(Math.max(offset, sentence.start), sentence.end));
  return Array.from({ length: inside.length + 1 }, (_, index) => ({
    length: (bounds[2 * index + 1] ?? 0) - (bounds[2 * index] ?? 0),
    isInner: index > 0 && index < inside.length,
  }));
}

/** How many words a gap holds, as far as its length can tell. */
function hiddenIn({ length, isInner }: Gap, pitch: number): number {
  if (length <= (isInner ? MEET : EDGE)) return 0;
  return Math.max(1, Math.round((isInner ? length - 1 : length) / pitch));
}

/** Code points of a word with the blank after it, in the source's own words. */
function pitchOf(stretches: readonly Stretch[]): number {
  const words = stretches.flatMap((stretch) => stretch.words);
  return words.length === 0
    ? USUAL_PITCH
    : sum(words.map(({ start, end }) => end - start + 1)) / words.length;
}

function isWhole(fragment: Offsets, { start, end }: Offsets): boolean {
  return fragment.start <= start + EDGE && fragment.end >= end - EDGE;
}

/** Of extents that lie in order and apart, those that have a code point in common with another one. */
function meeting<Extent extends Offsets>(
  extents: readonly Extent[],
  other: Offsets,
): readonly Extent[] {
  let [low, high] = [0, extents.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((extents[middle]?.end ?? 0) <= other.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((extents[end]?.start ?? Infinity) < other.end) end++;
  return extents.slice(low, end).filter((extent) => shared(extent, other) > 0);
}

/** How many code points two extents have in common. */
function shared(a: Offsets, b: Offsets): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function rebuilt(fragments: readonly Fragment[], found: string, expected: string): Problem {
  const [path = "", ...also] = fragments.flatMap(({ paths }) => paths);
  return { code: "invalid", path, also, found, expected };
}
