/** The list of facets, in the order of the filter bar: a new one is a file beside this and a line here. */
import { actors } from "./actors.ts";
import { basis } from "./basis.ts";
import { factions } from "./factions.ts";
import { firstTellers } from "./first-tellers.ts";
import { grades } from "./grades.ts";
import { kinds } from "./kinds.ts";
import { openness } from "./openness.ts";
import { placement } from "./placement.ts";
import { precision } from "./precision.ts";
import { sources } from "./sources.ts";
import { telling } from "./telling.ts";

export const FACETS = {
  kinds,
  factions,
  actors,
  placement,
  precision,
  basis,
  openness,
  grades,
  sources,
  telling,
  firstTellers,
} as const;

export type FacetName = keyof typeof FACETS;
export type FacetValue<Name extends FacetName = FacetName> = ReturnType<
  (typeof FACETS)[Name]["valuesIn"]
>[number];

export const FACET_NAMES = Object.keys(FACETS) as readonly FacetName[];
