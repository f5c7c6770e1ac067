/** The list of filters. That of a facet needs no more than the facet; one of another kind is a file beside this and a line here. */
import { FACET_NAMES, type FacetName } from "../../model/facets/all.ts";
import type { Dimension } from "../../model/filters.ts";
import { facetFilter } from "./facet.ts";
import type { Filter } from "./filter.ts";
import { frame } from "./frame.ts";
import { knownAsOf } from "./known-as-of.ts";
import { text } from "./text.ts";
import { time } from "./time.ts";

const FACET_FILTERS = Object.fromEntries(
  FACET_NAMES.map((name) => [name, facetFilter(name)]),
) as unknown as { readonly [Name in FacetName]: Filter<Name> };

export const FILTERS: { readonly [D in Dimension]: Filter<D> } = {
  time,
  ...FACET_FILTERS,
  knownAsOf,
  text,
  frame,
};

export const DIMENSIONS = Object.keys(FILTERS) as readonly Dimension[];
