/** One filter at work on one dataset: it keeps its column and the rows of the values last asked for. */

import type { Dimension, Filters } from "../../model/filters.ts";
import type { Bits } from "../bits.ts";
import type { Filter, FilterIndex } from "../filters/filter.ts";
import type { Rows } from "../rows.ts";
import type { Clause } from "../workings.ts";

/** Enough to go back a few steps, or to sweep to and fro; a set of a million rows has 125 kB. */
const KEPT_VALUES = 8;

/** Gives the same set, by identity, for an equal value. */
export function makeClause<D extends Dimension>(filter: Filter<D>, rows: Rows): Clause<D> {
  let index: FilterIndex<D> | undefined;
  const getIndex = () => {
    index ??= filter.index(rows);
    return index;
  };
  const latest: { readonly value: Filters[D]; readonly bits: Bits }[] = [];
  return {
    mark(value) {
      if (!filter.isActive(value)) return null;
      const at = latest.findIndex((entry) => isSameValue(entry.value, value));
      const entry = latest.splice(at, at < 0 ? 0 : 1)[0] ?? { value, bits: getIndex().mark(value) };
      latest.unshift(entry);
      latest.length = Math.min(latest.length, KEPT_VALUES);
      return entry.bits;
    },
    count: (bits) => getIndex().count(bits),
  };
}

/** Whether two values of a filter, which are small and plain, say the same in the same order. */
function isSameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [mine, theirs] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return (
    mine.length === theirs.size &&
    mine.every(([key, value]) => theirs.has(key) && isSameValue(value, theirs.get(key)))
  );
}
