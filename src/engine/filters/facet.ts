/** Filters by values that can be listed: an event has one of them or several, and is kept when it has any of the chosen. */
import type { Atlas } from "../../model/atlas.ts";
import type { EventFacts } from "../../model/event-facts.ts";
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

/**
 * @param listKeys all values, in the order in which counts give them
 * @param keysOf the values of one event, each of them listed; twice counts once
 */
export function facetFilter<Key extends string>(
  listKeys: (rows: Rows) => readonly Key[],
  keysOf: (facts: EventFacts, atlas: Atlas) => readonly Key[],
): FacetFilter<Key> {
  return {
    isActive: (chosen) => chosen.length > 0,
    index(rows) {
      const keys = listKeys(rows);
      const rowCodes = codeRows(rows, keys, (facts) => keysOf(facts, rows.atlas));
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

function codeRows<Key>(
  { events, size }: Rows,
  keys: readonly Key[],
  keysOf: (facts: EventFacts) => readonly Key[],
): RowCodes {
  const codeByKey = new Map(keys.map((key, code) => [key, code]));
  return gatherCodes(size, (row, add) => {
    const facts = events[row];
    if (!facts) return;
    keysOf(facts).forEach((key, index, mine) => {
      const code = codeByKey.get(key);
      if (code !== undefined && mine.indexOf(key) === index) add(code);
    });
  });
}
