/**
 * Gives a document of a draft its text, as when a dataset is gone on with: the dataset has offsets, digests and fragments, never the
 * text, so that what is cited is looked up in what was given.
 */
import { compareDocument, type Likeness } from "../document/compare.ts";
import { occurrencesOf, searchable } from "../document/occurrences.ts";
import type { SourceDocument } from "../schema/source.ts";
import { type Offsets, spanKey } from "../thing.ts";
import { type CarriedWords, nearestFirst, type TextChange, wordsOf } from "./change-text.ts";
import type { Draft } from "./draft.ts";

export interface GivenText {
  readonly likeness: Likeness;
  readonly change: TextChange;
  /** How many words are cited or marked in the document, each place once. */
  readonly cited: number;
}

/**
 * @param source a document of the draft, as its record has it
 * @param likeness as the digests tell it
 * @returns what is placed for certain; of other words that occur, where; and those that do not. Words are placed that occur once, or
 *   stand where they must between two others that are as far apart as they were
 */
export function giveText(
  draft: Draft,
  source: SourceDocument,
  text: string,
  likeness: Likeness,
): GivenText {
  const words = wordsOf(draft, source.id);
  const { places } = compareDocument(source, words, text, likeness);
  const form = searchable(text);
  const found = words.map((one) => ({
    ...one,
    places: occurrencesOf(form, one.exact).map(({ start, end }) => ({ start, end })),
  }));
  const isUnmoved = between(source.length, [...text].length, found);
  const placed = new Map<string, Offsets>();
  const asked: TextChange["asked"][number][] = [];
  const lost: CarriedWords[] = [];
  for (const one of found) {
    const sure = likeness === "other" ? surePlace(one, isUnmoved) : places.get(spanKey(one));
    if (sure) placed.set(one.key, sure);
    else if (one.places.length === 0) lost.push(one);
    else asked.push({ ...one, places: nearestFirst(one.places, one.start) });
  }
  return { likeness, change: { source: source.id, placed, asked, lost }, cited: words.length };
}

type Found = CarriedWords & { readonly places: readonly Offsets[] };

/** Its only place, or the one where it must be if nothing was put in or left out round it. */
function surePlace(
  { start, places }: Found,
  isUnmoved: (start: number) => number | null,
): Offsets | undefined {
  if (places.length === 1) return places[0];
  const shift = isUnmoved(start);
  return shift === null ? undefined : places.find((place) => place.start === start + shift);
}

/**
 * Words that stand once are anchors, as are the ends of the text.
 *
 * @returns by how much the text is shifted at an offset, where the anchors before and after it agree; else null
 */
function between(
  before: number,
  after: number,
  found: readonly Found[],
): (start: number) => number | null {
  const anchors = [
    { own: 0, shift: 0 },
    ...found.flatMap(({ start, places: [only, ...others] }) =>
      only && others.length === 0 ? [{ own: start, shift: only.start - start }] : [],
    ),
    { own: before, shift: after - before },
  ];
  return (start) => {
    const last = anchors.findLast(({ own }) => own <= start);
    const next = anchors.find(({ own }) => own > start);
    return last && next && last.shift === next.shift ? last.shift : null;
  };
}
