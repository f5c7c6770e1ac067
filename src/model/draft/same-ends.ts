/** Where the letters of a text stand in a slightly different one, as far as the two begin and end alike. */
import { type Searchable, searchable } from "../document/occurrences.ts";
import type { Offsets } from "../thing.ts";

export interface SameEnds {
  /** The old and the new text, for words whose place is to be looked for. */
  readonly old: Searchable;
  readonly form: Searchable;
  /**
   * @param span of the old text, in code points
   * @returns the same letters in the new one; null where the two differ there, or next to it
   */
  readonly placeOf: (span: Offsets) => Offsets | null;
  /** Where about an offset of the old text is in the new one. */
  readonly about: (offset: number) => number;
}

/** Quotes, dashes, blanks and invisible signs are compared by their loose form, as copies of a text are. */
export function sameEnds(before: string, after: string): SameEnds {
  const [old, form] = [searchable(before), searchable(after)];
  const [first, last] = endsAlike(old.signs, form.signs);
  const shift = form.signs.length - old.signs.length;
  return {
    old,
    form,
    about: (offset) => {
      const at = countBelow(old.ends, offset + 1);
      return form.starts[at < first ? at : Math.max(0, at + shift)] ?? 0;
    },
    placeOf: ({ start, end }) => {
      // What ends after the start, and begins before the end.
      const [from, to] = [countBelow(old.ends, start + 1), countBelow(old.starts, end)];
      const isBefore = to <= first;
      if (to <= from || (!isBefore && from < last)) return null;
      const by = isBefore ? 0 : shift;
      const [newStart, newEnd] = [form.starts[from + by], form.ends[to - 1 + by]];
      return newStart === undefined || newEnd === undefined
        ? null
        : { start: newStart, end: newEnd };
    },
  };
}

/** How many signs are the same at the beginning, and from where on they are to the end of the first list. */
function endsAlike(old: readonly string[], now: readonly string[]): readonly [number, number] {
  const most = Math.min(old.length, now.length);
  let first = 0;
  while (first < most && old[first] === now[first]) first++;
  if (first === old.length && first === now.length) return [first, first];
  let same = 0;
  while (same < most - first && old[old.length - 1 - same] === now[now.length - 1 - same]) same++;
  return [first, old.length - same];
}

/** How many of a list that never falls are less than a limit. */
function countBelow(offsets: readonly number[], limit: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
