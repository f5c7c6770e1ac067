/** The filter of a facet: keeps events that have any of the chosen values, and counts those of each. */
import type { FacetColumn } from "../../model/columns.ts";
import type { FacetName, FacetValue } from "../../model/facets/all.ts";
import type { Bits } from "../bits.ts";
import { countCodes, countListed, rowsOfCodes, rowsOfListed, spreadCodes } from "../codes.ts";
import type { Rows } from "../rows.ts";

interface FacetFilter<Key extends string> {
  isActive(chosen: readonly Key[]): boolean;
  index(rows: Rows): {
    mark(chosen: readonly Key[]): Bits;
    count(rows: Bits): ReadonlyMap<Key, number>;
  };
}

export function facetFilter<Name extends FacetName>(name: Name): FacetFilter<FacetValue<Name>> {
  return {
    isActive: (chosen) => chosen.length > 0,
    index({ columns }) {
      const column: FacetColumn<FacetValue<Name>> = columns.facets[name];
      const { keys } = column;
      return {
        mark(chosen) {
          const wanted = new Set(chosen);
          const isWanted = Uint8Array.from(keys, (key) => (wanted.has(key) ? 1 : 0));
          if (column.type === "listed") return rowsOfListed(column, isWanted);
          const isCodeWanted = Uint8Array.from(column.values, (places) =>
            places.some((place) => isWanted[place]) ? 1 : 0,
          );
          return rowsOfCodes(column.codes, isCodeWanted);
        },
        count(bits) {
          const counts = countKeys(bits, column);
          return new Map(keys.map((key, place) => [key, counts[place] ?? 0]));
        },
      };
    },
  };
}

/** By code first, since few codes occur; then each counts for all of its keys. */
function countKeys(bits: Bits, column: FacetColumn<string>): Uint32Array {
  const limit = column.keys.length;
  if (column.type === "listed") return countListed(bits, column, limit);
  return spreadCodes(countCodes(bits, column.codes, column.values.length), column.values, limit);
}
