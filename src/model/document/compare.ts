/** Compares a source's fragments with a document that somebody has at hand. */
import type { Paragraph, SourceDocument } from "../schema/source.ts";
import { type Offsets, spanKey } from "../thing.ts";
import { carry } from "./carry.ts";
import { occurrencesOf, searchable } from "./occurrences.ts";

/** What a source quotes; offsets in code points of the source's own text. */
export interface Fragment extends Offsets {
  readonly exact: string;
}

/** `exact`: the very text of the source. `loose`: but for blanks, quotes, dashes and invisible signs. `other`: neither. */
export type Likeness = "exact" | "loose" | "other";

/** A fragment that does not stand where the dataset says. */
export interface Differing<Quote extends Fragment = Fragment> {
  readonly fragment: Quote;
  /** What stands there; empty past the end, or where a copy cannot tell its place. */
  readonly found: string;
  /** Where its words do stand, in code points of the document. */
  readonly elsewhere: readonly number[];
}

/** A fragment whose words the document has more than once. */
export interface Repeated<Quote extends Fragment = Fragment> {
  readonly fragment: Quote;
  /** Where else, in code points of the document. */
  readonly elsewhere: readonly number[];
}

export interface Comparison<Quote extends Fragment = Fragment> {
  readonly likeness: Likeness;
  /** As the document at hand has it. */
  readonly text: string;
  /** Of the document at hand, the roles those of the source's. */
  readonly paragraphs: readonly Paragraph[];
  /** Where in it the fragments stand that agree with it, by `spanKey` of the source's offsets. */
  readonly places: ReadonlyMap<string, Offsets>;
  readonly differing: readonly Differing<Quote>[];
  readonly repeated: readonly Repeated<Quote>[];
}

/**
 * @param text a byte order mark counts as a code point of it
 * @param likeness as the digests tell it
 */
export function compareDocument<Quote extends Fragment>(
  source: SourceDocument,
  fragments: readonly Quote[],
  text: string,
  likeness: Likeness,
): Comparison<Quote> {
  const form = searchable(text);
  const signs = [...text];
  const wordsAt = ({ start, end }: Offsets) => signs.slice(start, end).join("");
  const carried = likeness === "loose" ? carry(source, fragments, form) : null;
  const places = new Map<string, Offsets>();
  const differing: Differing<Quote>[] = [];
  const repeated: Repeated<Quote>[] = [];
  for (const fragment of fragments) {
    const all = occurrencesOf(form, fragment.exact);
    const own = wordsAt(fragment) === fragment.exact ? fragment : null;
    const place = carried ? carried.placeOf(fragment) : own;
    const elsewhere = all.map(({ start }) => start).filter((start) => start !== place?.start);
    if (place) places.set(spanKey(fragment), { start: place.start, end: place.end });
    else differing.push({ fragment, found: carried ? "" : wordsAt(fragment), elsewhere });
    if (place && elsewhere.length > 0) repeated.push({ fragment, elsewhere });
  }
  const paragraphs = carried?.paragraphs ?? source.paragraphs;
  return { likeness, text, paragraphs, places, differing, repeated };
}
