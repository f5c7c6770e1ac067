/** The facets of which sources tell of the events of a file, and whether these agree, out of its column of sources. */
import type { Columns, Listed } from "../../model/columns.ts";
import { sources } from "../../model/facets/sources.ts";
import { tellingsOf, verdictFor } from "../../model/facets/telling.ts";
import { gatherCoded, gatherListed } from "../../model/gather-codes.ts";
import { TELLINGS } from "../../model/vocabulary.ts";
import type { Lookup } from "./lookup.ts";

/** @param differing rows whose accounts differ */
export function tellingFacets(
  size: number,
  { atlas, sources: known }: Lookup,
  { offsets, codes }: Listed,
  differing: ReadonlySet<number>,
): Pick<Columns["facets"], "sources" | "telling"> {
  const keys = sources.valuesIn(atlas);
  const keyOf = new Map(keys.map((id, place) => [id, place]));
  const all = [...known.values()];
  const telling = gatherCoded<readonly number[]>(size);
  const told = gatherListed(size);
  for (let row = 0; row < size; row++) {
    let count = 0;
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) {
      const source = all[codes[at] ?? 0];
      if (!source || source.type === "reference") continue;
      count++;
      const key = keyOf.get(source.id);
      if (key !== undefined) told.add(key);
    }
    told.endRow();
    const verdict = verdictFor(count, differing.has(row));
    const places = () => tellingsOf(verdict).map((one) => TELLINGS.indexOf(one));
    telling.set(row, telling.codeOf(verdict, places));
  }
  return {
    sources: { keys, ...told.gathered() },
    telling: { keys: TELLINGS, ...telling.gathered() },
  };
}
