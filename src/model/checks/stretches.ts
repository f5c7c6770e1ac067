/** What of a source's text a dataset gives away: its fragments laid over each other, and the words in them. */
import { toPointer } from "../pointer.ts";
import type { SourceId } from "../schema/common.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Offsets } from "../thing.ts";
import { evidenceIn } from "./spans.ts";

/** A fragment, with the pointers of all evidence that quotes it. */
export interface Fragment extends Offsets {
  readonly exact: string;
  readonly paths: readonly string[];
}

/** Fragments that overlap or touch, as the one text that they make. */
export interface Stretch extends Offsets {
  readonly fragments: readonly Fragment[];
  readonly words: readonly Offsets[];
}

/**
 * @returns by source, every distinct fragment that has the length that its offsets say and lies within the source, in the order
 *   of the text
 */
export function fragmentsBySource(dataset: Dataset): ReadonlyMap<SourceId, readonly Fragment[]> {
  const lengths = new Map(
    dataset.sources.flatMap((source) =>
      source.type === "document" ? [[source.id, source.length]] : [],
    ),
  );
  const found = new Map<SourceId, Map<string, Fragment & { readonly paths: string[] }>>();
  for (const [{ source, start, end, exact }, path] of evidenceIn(dataset)) {
    const isSound = start < end && end <= (lengths.get(source) ?? 0);
    if (!isSound || [...exact].length !== end - start) continue;
    const ofSource = found.get(source) ?? new Map();
    found.set(source, ofSource);
    const known = ofSource.get(`${start}-${end}`);
    if (known) known.paths.push(toPointer(path));
    else ofSource.set(`${start}-${end}`, { start, end, exact, paths: [toPointer(path)] });
  }
  const inOrder = (a: Offsets, b: Offsets) => a.start - b.start || b.end - a.end;
  return new Map(
    [...found].map(([source, fragments]) => [source, [...fragments.values()].sort(inOrder)]),
  );
}

/** @param fragments in the order of the text */
export function stretchesOf(fragments: readonly Fragment[]): readonly Stretch[] {
  const groups: { fragments: Fragment[]; signs: string[]; start: number }[] = [];
  for (const fragment of fragments) {
    const group = groups.at(-1);
    const end = group ? group.start + group.signs.length : -1;
    const signs = [...fragment.exact];
    if (!group || fragment.start > end)
      groups.push({ fragments: [fragment], signs, start: fragment.start });
    else {
      group.fragments.push(fragment);
      group.signs.push(...signs.slice(end - fragment.start));
    }
  }
  return groups.map(({ fragments, signs, start }) => ({
    start,
    end: start + signs.length,
    fragments,
    words: wordsIn(signs, start),
  }));
}

/** What has a letter or a digit, between blanks. */
function wordsIn(signs: readonly string[], offset: number): readonly Offsets[] {
  const words: Offsets[] = [];
  let start = 0;
  const close = (end: number) => {
    if (signs.slice(start, end).some((sign) => /[\p{L}\p{N}]/u.test(sign)))
      words.push({ start: offset + start, end: offset + end });
    start = end + 1;
  };
  for (const [at, sign] of signs.entries()) if (/\s/u.test(sign)) close(at);
  close(signs.length);
  return words;
}
