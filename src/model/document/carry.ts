/** Carries a source's offsets over into a copy of its document that has the same loose form. */
import type { Paragraph, SourceDocument } from "../schema/source.ts";
import type { Offsets } from "../thing.ts";
import { occurrencesOf, type Searchable } from "./occurrences.ts";

/** A place of the source's own text and the one in the loose form that is the same. */
interface Anchor {
  readonly own: number;
  readonly loose: number;
}

export interface Carried {
  readonly paragraphs: readonly Paragraph[];
  /** Where a fragment stands in the copy; null where its words cannot be told from others, or are not there. */
  readonly placeOf: (fragment: Fragment) => Offsets | null;
}

interface Fragment extends Offsets {
  readonly exact: string;
}

/**
 * The source's own text is not at hand: only its length, paragraphs and sentences, between which there are blanks, and its
 * fragments. Those that occur once are anchors; every other offset is counted on from the nearest of them.
 *
 * @param copy whose loose form is that of the source's text
 */
export function carry(
  source: SourceDocument,
  fragments: readonly Fragment[],
  copy: Searchable,
): Carried {
  const blanks = surplusBlanks(source);
  const places = new Map(fragments.map((one) => [one.exact, occurrencesOf(copy, one.exact)]));
  const anchors = fragments.flatMap(({ start, exact }): Anchor[] => {
    const [only, ...more] = places.get(exact) ?? [];
    return only && more.length === 0 ? [{ own: start, loose: only.loose }] : [];
  });
  const expect = (own: number) => {
    const nearest = nearestTo(anchors, own, (anchor) => anchor.own);
    const drift = nearest ? nearest.loose - (nearest.own - blanks(nearest.own)) : 0;
    return own - blanks(own) + drift;
  };
  return {
    paragraphs: carryParagraphs(source.paragraphs, copy, expect),
    placeOf: ({ start, exact }) =>
      nearestTo(places.get(exact) ?? [], expect(start), ({ loose }) => loose),
  };
}

/**
 * @returns how many code points before an offset the loose form is known not to have: what stands before the first paragraph,
 *   and between two paragraphs or sentences all blanks but one
 */
function surplusBlanks({ paragraphs }: SourceDocument): (offset: number) => number {
  const parts = paragraphs.flatMap(({ start, end, sentences }) =>
    sentences.length === 0 ? [[start, end] as const] : sentences,
  );
  const gaps = parts.map(([start], index) => {
    const before = parts[index - 1];
    return { end: start, surplus: before ? Math.max(0, start - before[1] - 1) : start };
  });
  return (offset) => gaps.reduce((sum, { end, surplus }) => sum + (end <= offset ? surplus : 0), 0);
}

/** Null where there is none, or two are equally near. */
function nearestTo<Item>(
  items: readonly Item[],
  target: number,
  placeOf: (item: Item) => number,
): Item | null {
  const distance = (item: Item) => Math.abs(placeOf(item) - target);
  const [first, second] = items.toSorted((a, b) => distance(a) - distance(b));
  const isTie = first && second && distance(first) === distance(second);
  return first && !isTie ? first : null;
}

/** A paragraph begins and ends where the copy has a blank. */
function carryParagraphs(
  paragraphs: readonly Paragraph[],
  { signs, starts, ends }: Searchable,
  expect: (own: number) => number,
): readonly Paragraph[] {
  const seams = [0, ...signs.flatMap((sign, index) => (sign === " " ? [index + 1] : []))];
  const bounds = paragraphs.map(({ start }) => nearestSeam(seams, expect(start)));
  return paragraphs.flatMap((paragraph, index) => {
    const from = bounds[index] ?? 0;
    // Up to the next one, without the blank between them.
    const next = bounds[index + 1];
    const to = next === undefined ? signs.length : next - 1;
    const [start, end] = [starts[from], ends[to - 1]];
    if (start === undefined || end === undefined || end <= start) return [];
    return [{ ...paragraph, start, end, sentences: [] }];
  });
}

function nearestSeam(seams: readonly number[], target: number): number {
  let [low, high] = [0, seams.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((seams[middle] ?? 0) <= target) low = middle;
    else high = middle - 1;
  }
  const [below = 0, above = below] = [seams[low], seams[low + 1]];
  return target - below <= above - target ? below : above;
}
