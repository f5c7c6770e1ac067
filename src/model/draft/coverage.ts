/** How much of a document the evidence cites, and which of its sentences nothing does. */
import type { SourceId } from "../schema/common.ts";
import type { Source, SourceDocument } from "../schema/source.ts";
import type { Offsets } from "../thing.ts";
import type { Draft } from "./draft.ts";
import { sentencesOf } from "./make-evidence.ts";
import { allEvidence, type EvidenceAt } from "./walk-record.ts";

export interface Coverage {
  readonly source: SourceId;
  /** Code points of the paragraphs that tell something: a page's menu does not. */
  readonly length: number;
  /** Code points of those that some evidence cites. */
  readonly cited: number;
  /** From 0 to 1; 0 for a document without a word. */
  readonly share: number;
  /** Sentences of which no evidence cites a word, in the order of the text. */
  readonly uncited: readonly Offsets[];
}

/** @param sources of the draft, sound: those of its preview */
export function coverageOf(draft: Draft, sources: readonly Source[]): readonly Coverage[] {
  const evidence = new Map<SourceId, EvidenceAt[]>();
  for (const piece of allEvidence(draft)) {
    const known = evidence.get(piece.source);
    if (known) known.push(piece);
    else evidence.set(piece.source, [piece]);
  }
  return sources.flatMap((source) =>
    source.type === "document" ? [coverageOfDocument(source, evidence.get(source.id) ?? [])] : [],
  );
}

function coverageOfDocument(source: SourceDocument, evidence: readonly Offsets[]): Coverage {
  const told = source.paragraphs.filter(({ role }) => role !== "navigation");
  const stretches = joined(evidence);
  const length = told.reduce((sum, { start, end }) => sum + end - start, 0);
  const shares = sharedWith(stretches);
  const cited = told.reduce((sum, one) => sum + shares(one), 0);
  const sharesOfSentence = sharedWith(stretches);
  const sentences = sentencesOf(told.filter(({ role }) => role !== "headline"));
  return {
    source: source.id,
    length,
    cited,
    share: length === 0 ? 0 : cited / length,
    uncited: sentences.filter((sentence) => sharesOfSentence(sentence) === 0),
  };
}

/** Stretches that lie apart, in the order of the text. */
function joined(spans: readonly Offsets[]): readonly Offsets[] {
  const stretches: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = stretches.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) stretches.push({ start, end });
  }
  return stretches;
}

/** Asked of parts in the order of the text, it goes through the stretches once. */
function sharedWith(stretches: readonly Offsets[]): (part: Offsets) => number {
  let first = 0;
  return ({ start, end }) => {
    while ((stretches[first]?.end ?? Infinity) <= start) first++;
    let sum = 0;
    for (let at = first; at < stretches.length; at++) {
      const stretch = stretches[at];
      if (!stretch || stretch.start >= end) break;
      sum += Math.min(end, stretch.end) - Math.max(start, stretch.start);
    }
    return sum;
  };
}
