/** Makes evidence of words that somebody has selected: a fragment, within what a dataset may quote of a document. */
import { EDGE, MAX_FRAGMENT_WORDS } from "../checks/spans.ts";
import { failure, type Result, success } from "../result.ts";
import type { SourceId } from "../schema/common.ts";
import type { Offsets } from "../thing.ts";

/** A document's text, its code points cut once for all who count in them. */
export interface DocumentText {
  /** The document's id. */
  readonly source: SourceId;
  readonly signs: readonly string[];
}

/** A piece of evidence that its source states. */
export interface MadeEvidence extends Offsets {
  readonly source: SourceId;
  readonly exact: string;
  readonly basis: "stated";
}

/** Why words cannot be evidence. */
export type EvidenceFault =
  | { readonly code: "empty" }
  | { readonly code: "too-long"; readonly words: number; readonly limit: number }
  | { readonly code: "whole-sentence"; readonly sentence: Offsets };

/** As a draft has them: pairs of where a sentence begins and ends. */
export type Sentenced = readonly {
  readonly sentences?: readonly (readonly number[])[] | undefined;
}[];

export function documentText(source: SourceId, text: string): DocumentText {
  return { source, signs: [...text] };
}

/**
 * @param paragraphs of the document, which tell where its sentences are
 * @param selection in code points; blanks at its ends are left out, parts of words are allowed
 */
export function makeEvidence(
  { source, signs }: DocumentText,
  paragraphs: Sentenced,
  selection: Offsets,
): Result<MadeEvidence, EvidenceFault> {
  const { start, end } = withoutBlanks(signs, selection);
  const exact = wordsAt(signs, { start, end });
  const words = exact.split(/\s+/u).filter(Boolean).length;
  if (words === 0) return failure({ code: "empty" });
  if (words > MAX_FRAGMENT_WORDS)
    return failure({ code: "too-long", words, limit: MAX_FRAGMENT_WORDS });
  const sentence = sentencesOf(paragraphs).find(
    (one) => start <= one.start + EDGE && end >= one.end - EDGE,
  );
  if (sentence) return failure({ code: "whole-sentence", sentence });
  return success({ source, start, end, exact, basis: "stated" });
}

export function sentencesOf(paragraphs: Sentenced): readonly Offsets[] {
  return paragraphs.flatMap(({ sentences = [] }) =>
    sentences.flatMap(([start, end]) =>
      start === undefined || end === undefined ? [] : [{ start, end }],
    ),
  );
}

export function wordsAt(signs: readonly string[], { start, end }: Offsets): string {
  return signs.slice(start, end).join("");
}

/** The words of which a selection has any part, without the blanks and signs at its ends. */
export function wholeWords({ signs }: DocumentText, selection: Offsets): Offsets {
  let { start, end } = withoutBlanks(signs, selection);
  if (start === end) return { start, end };
  while (start > 0 && isInWord(signs[start]) && isInWord(signs[start - 1])) start--;
  while (end < signs.length && isInWord(signs[end - 1]) && isInWord(signs[end])) end++;
  return { start, end };
}

function withoutBlanks(signs: readonly string[], selection: Offsets): Offsets {
  const clamp = (offset: number) => Math.max(0, Math.min(offset, signs.length));
  let start = clamp(Math.min(selection.start, selection.end));
  let end = clamp(Math.max(selection.start, selection.end));
  while (start < end && isBlank(signs[start])) start++;
  while (end > start && isBlank(signs[end - 1])) end--;
  return { start, end };
}

function isBlank(sign: string | undefined): boolean {
  return /^\s$/u.test(sign ?? "");
}

/** Joiners stand within words; an apostrophe may as well. */
function isInWord(sign: string | undefined): boolean {
  return /^(?:[\p{L}\p{M}\p{N}'’]|\u200c|\u200d)$/u.test(sign ?? "");
}
