/** The filter of a facet: keeps events that have any of the chosen values, and counts those of each. */
import type { Facet } from "../../model/facets/facet.ts";
import { allRows, type Bits } from "../bits.ts";
import { countEach, gatherCodes, keepAny, type RowCodes } from "../row-codes.ts";
import type { Rows } from "../rows.ts";

interface FacetFilter<Key extends string> {
  isActive(chosen: readonly Key[]): boolean;
  index(rows: Rows): {
    mark(chosen: readonly Key[]): Bits;
    count(rows: Bits): ReadonlyMap<Key, number>;
  };
}

export function facetFilter<Key extends string>(facet: Facet<Key>): FacetFilter<Key> {
  return {
    isActive: (chosen) => chosen.length > 0,
    index(rows) {
      const keys = facet.valuesIn(rows.atlas);
      const rowCodes = codeRows(rows, keys, facet);
      return {
        mark(chosen) {
          const wanted = new Set(chosen);
          const isWanted = Uint8Array.from(keys, (key) => (wanted.has(key) ? 1 : 0));
          return keepAny(allRows(rows.size), rowCodes, isWanted);
        },
        count(bits) {
          const counts = countEach(bits, rowCodes, keys.length);
          return new Map(keys.map((key, code) => [key, counts[code] ?? 0]));
        },
      };
    },
  };
}

function codeRows<Key extends string>(
  { events, size, atlas }: Rows,
  keys: readonly Key[],
  facet: Facet<Key>,
): RowCodes {
  const codeByKey = new Map(keys.map((key, code) => [key, code]));
  return gatherCodes(size, (row, add) => {
    const facts = events[row];
    if (!facts) return;
    facet.valuesOf(facts, atlas).forEach((key, index, mine) => {
      const code = codeByKey.get(key);
      if (code !== undefined && mine.indexOf(key) === index) add(code);
    });
  });
}
