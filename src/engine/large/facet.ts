/** The filter of a facet in a large dataset: values that are listed are looked up, and counts change by what has changed. */
import type { FacetColumn } from "../../model/columns.ts";
import type { FacetName, FacetValue } from "../../model/facets/all.ts";
import { once } from "../../model/once.ts";
import { spreadCodes } from "../codes.ts";
import { facetFilter } from "../filters/facet.ts";
import type { Filter } from "../filters/filter.ts";
import { makeCounter } from "./counter.ts";
import { postingsOf, rowsOfPostings } from "./postings.ts";

export function largeFacet<Name extends FacetName>(name: Name): Filter<Name> {
  const plain = facetFilter(name);
  const filter = {
    isActive: plain.isActive,
    index(rows: Parameters<typeof plain.index>[0]) {
      const column: FacetColumn<FacetValue<Name>> = rows.columns.facets[name];
      const { keys } = column;
      const countRows =
        column.type === "coded"
          ? makeCounter(column.codes, column.values.length)
          : makeCounter(column, keys.length);
      const count = (bits: Uint32Array) => {
        const byCode = countRows(bits);
        const counts =
          column.type === "coded" ? spreadCodes(byCode, column.values, keys.length) : byCode;
        return new Map(keys.map((key, place) => [key, counts[place] ?? 0]));
      };
      if (column.type === "coded") return { mark: plain.index(rows).mark, count };
      const postings = once(() => postingsOf(column, keys.length));
      const mark = (chosen: readonly FacetValue<Name>[]) => {
        const wanted = new Set(chosen);
        const isWanted = Uint8Array.from(keys, (key) => (wanted.has(key) ? 1 : 0));
        return rowsOfPostings(postings(), isWanted, rows.columns.size);
      };
      return { mark, count };
    },
  };
  return filter as unknown as Filter<Name>;
}
