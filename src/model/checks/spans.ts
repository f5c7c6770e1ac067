/** Evidence and paragraphs keep within their source, and a fragment is a fragment: at most twelve words, never a whole sentence. */
import { toPointer, toSnippet } from "../pointer.ts";
import type { Problem } from "../result.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Evidence, SourceDocument } from "../schema/source.ts";
import type { Path, Watch } from "./check.ts";
import { eachObject } from "./walk.ts";

/** How many words of a source may be quoted at a time. */
export const MAX_FRAGMENT_WORDS = 12;

/** Quotation marks and full stops at a sentence's ends that a quotation of it may drop and still be the whole sentence. */
export const EDGE = 2;

export function watchSpans(dataset: Dataset): Watch {
  const problems: Problem[] = [];
  const documents = new Map<string, Cut>();
  for (const [index, source] of dataset.sources.entries()) {
    if (source.type !== "document") continue;
    documents.set(source.id, { source, sentences: sentencesInOrder(source) });
    problems.push(...checkParagraphs(source, ["sources", index]));
  }
  return {
    problems,
    see: (record, found) => {
      if (!isEvidence(record)) return;
      const cut = documents.get(record.source);
      if (cut)
        checkFragment(record, cut, (key, value, expected) =>
          problems.push(fault([...found.path(), key], value, expected)),
        );
    },
  };
}

type Sentence = readonly [start: number, end: number];

interface Cut {
  readonly source: SourceDocument;
  /** By where they begin. */
  readonly sentences: readonly Sentence[];
}

function sentencesInOrder({ paragraphs }: SourceDocument): readonly Sentence[] {
  return paragraphs.flatMap(({ sentences }) => sentences).sort((a, b) => a[0] - b[0]);
}

/** Every piece of evidence in the dataset, with its path. */
export function evidenceIn(dataset: Dataset): readonly [Evidence, Path][] {
  const found: [Evidence, Path][] = [];
  eachObject(dataset, (record, at) => {
    if (isEvidence(record)) found.push([record, at.path()]);
  });
  return found;
}

function isEvidence(record: object): record is Evidence {
  const { exact, start, end } = record as Readonly<Record<string, unknown>>;
  return typeof exact === "string" && isCount(start) && isCount(end);
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}

function* checkParagraphs(source: SourceDocument, path: Path): Generator<Problem> {
  let end = 0;
  for (const [index, paragraph] of source.paragraphs.entries()) {
    const at = [...path, "paragraphs", index];
    if (paragraph.start < end)
      yield fault(
        at,
        paragraph,
        `a paragraph that begins at ${end} or later, after the one before`,
      );
    if (paragraph.end <= paragraph.start || paragraph.end > source.length)
      yield fault(
        at,
        paragraph,
        `an end after the start and at most ${source.length}, the source's length`,
      );
    for (const [number, [from, to]] of paragraph.sentences.entries())
      if (from < paragraph.start || to > paragraph.end || to <= from)
        yield fault([...at, "sentences", number], [from, to], "a sentence inside its paragraph");
    end = paragraph.end;
  }
}

function checkFragment(
  evidence: Evidence,
  { source, sentences }: Cut,
  tell: (key: "end" | "exact", found: unknown, expected: string) => void,
): void {
  const { start, end, exact } = evidence;
  const signs = countSigns(exact);
  if (end <= start) tell("end", end, `an end after the start, ${start}`);
  else if (end > source.length) tell("end", end, `at most ${source.length}, the source's length`);
  else if (signs !== end - start)
    tell(
      "exact",
      exact,
      `${end - start} code points, as many as from start to end; this has ${signs}`,
    );
  const words = countWords(exact);
  if (words > MAX_FRAGMENT_WORDS)
    tell("exact", exact, `at most ${MAX_FRAGMENT_WORDS} words; this has ${words}`);
  const whole = wholeIn(sentences, evidence);
  if (whole)
    tell(
      "exact",
      exact,
      `part of a sentence; this is the whole of the one at ${whole[0]} to ${whole[1]}`,
    );
}

/** In code points. */
function countSigns(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length; at++) if ((text.codePointAt(at) ?? 0) > 0xffff) count--;
  return count;
}

function countWords(text: string): number {
  // Words of one letter with a blank between each: shorter, there cannot be more of them.
  if (text.length < 2 * MAX_FRAGMENT_WORDS) return 0;
  return text.split(/\s+/u).filter(Boolean).length;
}

/** The first sentence that a fragment gives whole. */
function wholeIn(sentences: readonly Sentence[], { start, end }: Evidence): Sentence | null {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.[0] ?? 0) + EDGE < start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < sentences.length; at++) {
    const sentence = sentences[at];
    if (!sentence || sentence[0] > end + EDGE) return null;
    if (end >= sentence[1] - EDGE) return sentence;
  }
  return null;
}

function fault(path: Path, found: unknown, expected: string): Problem {
  return { code: "invalid", path: toPointer(path), found: toSnippet(found), expected };
}
