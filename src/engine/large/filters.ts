/** The filters of a large dataset: the same as those of a small one, by other ways. */
import { FACET_NAMES, type FacetName } from "../../model/facets/all.ts";
import { FILTERS } from "../filters/all.ts";
import type { Filter } from "../filters/filter.ts";
import type { Filterings } from "../workings.ts";
import { largeFacet } from "./facet.ts";
import { largeTime } from "./time.ts";
import { words } from "./words.ts";

const FACET_FILTERS = Object.fromEntries(
  FACET_NAMES.map((name) => [name, largeFacet(name)]),
) as unknown as { readonly [Name in FacetName]: Filter<Name> };

export const LARGE_FILTERS: Filterings = {
  ...FILTERS,
  ...FACET_FILTERS,
  time: largeTime,
  text: words,
};
