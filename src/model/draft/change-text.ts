/**
 * Puts another text in the place of a document's, as when a newer reader gives another one or a word was mended: what is cited and
 * marked is carried over where its place is certain. Words that could be in several places are asked, never chosen in silence.
 */
import { type Occurrence, occurrencesOf } from "../document/occurrences.ts";
import type { SourceId } from "../schema/common.ts";
import { type Offsets, spanKey } from "../thing.ts";
import type { ConfirmedDocument } from "./begin-draft.ts";
import { changeEach } from "./change-record.ts";
import { type Draft, RECORD_LISTS, type RecordKey } from "./draft.ts";
import { putChanged } from "./edit-evidence.ts";
import type { DraftOperation } from "./operation.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { sameEnds } from "./same-ends.ts";
import { allEvidence } from "./walk-record.ts";

/** Words that are cited or marked, once for all that cite and mark them; offsets of the old text. */
export interface CarriedWords extends Offsets {
  /** `spanKey` of the offsets. */
  readonly key: string;
  readonly exact: string;
  /** The records whose evidence they are, in the order of the draft; none where they are only marked. */
  readonly records: readonly RecordKey[];
}

/** In code points of the new text. */
export interface TextChange {
  readonly source: SourceId;
  /** Where the words stand that are certain, by key. */
  readonly placed: ReadonlyMap<string, Offsets>;
  /** Words that stand in several places, or did so, the likeliest first. */
  readonly asked: readonly (CarriedWords & { readonly places: readonly Offsets[] })[];
  /** Words that the new text does not have. */
  readonly lost: readonly CarriedWords[];
}

/** What a person says of words that are asked or lost: where they are, or null to let go of what rests on them. */
export type Answers = ReadonlyMap<string, Offsets | null>;

type Tree = Readonly<Record<string, unknown>>;

/** @param before the text that the draft's offsets are of @param after the one to take its place */
export function changeText(
  draft: Draft,
  source: SourceId,
  before: string,
  after: string,
): TextChange {
  const { old, form, placeOf, about } = sameEnds(before, after);
  const placed = new Map<string, Offsets>();
  const asked: TextChange["asked"][number][] = [];
  const lost: CarriedWords[] = [];
  for (const words of wordsOf(draft, source)) {
    const place = placeOf(words);
    const places = place ? [place] : occurrencesOf(form, words.exact).map(offsetsOf);
    // Words that were in several places may be those of another one that is left.
    const isCertain = place !== null || occurrencesOf(old, words.exact).length === 1;
    const [only, ...others] = places;
    if (!only) lost.push(words);
    else if (isCertain && others.length === 0) placed.set(words.key, only);
    else asked.push({ ...words, places: nearestFirst(places, about(words.start)) });
  }
  return { source, placed, asked, lost };
}

/**
 * @param document the new text with its digests
 * @returns one batch; null as long as one of the words that are asked or lost has no answer, or where the source is gone
 */
export function changeTextOperation(
  draft: Draft,
  change: TextChange,
  document: Pick<ConfirmedDocument, "text" | "digest" | "looseDigest" | "language" | "file">,
  answers: Answers,
): DraftOperation | null {
  if ([...change.asked, ...change.lost].some(({ key }) => !answers.has(key))) return null;
  const places = new Map<string, Offsets | null>([...change.placed, ...answers]);
  const signs = [...document.text];
  const key = { list: "sources", id: change.source } as const;
  const source = putChanged(draft, key, (record) => ({ ...record, ...textParts(document, signs) }));
  if (!source) return null;
  const move = mover(change.source, places, signs);
  const records = RECORD_LISTS.filter((list) => list !== "sources").flatMap((list) =>
    draft.lists[list].map(({ id }) =>
      putChanged(draft, { list, id }, (record) => changeEach(record, move)),
    ),
  );
  const operations = [source, ...records, ...marksMoved(draft, move)];
  return { type: "batch", operations: operations.filter((one) => one !== null) };
}

/** What of a document is cited or marked, in the order of its text. */
export function wordsOf(draft: Draft, source: SourceId): readonly CarriedWords[] {
  const found = new Map<string, CarriedWords & { readonly records: RecordKey[] }>();
  const note = (span: Offsets & { readonly exact: string }, record: RecordKey | null) => {
    const key = spanKey(span);
    const { start, end, exact } = span;
    const words = found.get(key) ?? { key, start, end, exact, records: [] };
    if (record) words.records.push({ list: record.list, id: record.id });
    found.set(key, words);
  };
  for (const evidence of allEvidence(draft))
    if (evidence.source === source) note(evidence, evidence);
  for (const mark of draft.lists.marks) if (mark.source === source) note(mark, null);
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function offsetsOf({ start, end }: Occurrence): Offsets {
  return { start, end };
}

export function nearestFirst(places: readonly Offsets[], about: number): readonly Offsets[] {
  return places.toSorted((a, b) => Math.abs(a.start - about) - Math.abs(b.start - about));
}

function textParts(
  document: Parameters<typeof changeTextOperation>[2],
  signs: readonly string[],
): Tree {
  const { text, digest, looseDigest, language, file } = document;
  return {
    digest: { algorithm: "SHA-256", value: digest, loose: looseDigest },
    length: signs.length,
    paragraphs: paragraphsOf(text, language),
    file: file && { ...file, digest: { algorithm: "SHA-256", value: file.digest } },
  };
}

/** Moves what has offsets of the source; null for what was let go of. */
function mover(
  source: SourceId,
  places: ReadonlyMap<string, Offsets | null>,
  signs: readonly string[],
): (piece: Tree) => Tree | null {
  return (piece) => {
    const { start, end } = piece as Partial<Offsets>;
    if (piece.source !== source || typeof piece.exact !== "string") return piece;
    if (start === undefined || end === undefined) return piece;
    const place = places.get(spanKey({ start, end }));
    if (place === undefined) return piece;
    if (place === null) return null;
    const exact = signs.slice(place.start, place.end).join("");
    const isSame = place.start === start && place.end === end && exact === piece.exact;
    return isSame ? piece : { ...piece, start: place.start, end: place.end, exact };
  };
}

function marksMoved({ lists }: Draft, move: (piece: Tree) => Tree | null) {
  return lists.marks.map((was): DraftOperation | null => {
    const record = move(was as unknown as Tree);
    if (record === null) return { type: "remove", list: "marks", id: was.id };
    const isSame = record === (was as unknown);
    return isSame
      ? null
      : { type: "put", list: "marks", record: record as unknown as typeof was, was };
  });
}
