/** What a reader ticks values of: one entry a facet, for how it and its values are called. */

import type { Words } from "../i18n/en.ts";
import { nameOfActor, nameOfFaction } from "../i18n/say.ts";
import type { Atlas } from "../model/atlas.ts";
import type { FacetName, FacetValue } from "../model/facets/all.ts";
import { NO_FACTION, UNGRADED } from "../model/vocabulary.ts";

interface Choice<Value> {
  readonly label: (words: Words) => string;
  readonly name: (value: Value, atlas: Atlas, words: Words) => string;
}

/** A choice of fewer than two values that the events have is not shown: see `facetsOffered`. */
const CHOICES: { readonly [Name in FacetName]: Choice<FacetValue<Name>> } = {
  kinds: {
    label: ({ filters }) => filters.kind,
    name: (kind, _, { kinds }) => kinds[kind],
  },
  factions: {
    label: ({ filters }) => filters.faction,
    name: (key, atlas, words) => nameOfFaction(atlas, key === NO_FACTION ? null : key, words),
  },
  actors: {
    label: ({ filters }) => filters.actor,
    name: (id, atlas, words) => nameOfActor(atlas, id, words),
  },
  placement: {
    label: ({ filters }) => filters.placement,
    name: (key, _, { filters }) => filters[key],
  },
  basis: {
    label: ({ filters }) => filters.basis,
    name: (key, _, { filters }) => filters.bases[key],
  },
  grades: {
    label: ({ filters }) => filters.grade,
    name: (key, _, { filters }) => (key === UNGRADED ? filters.ungraded : filters.gradeOf(key)),
  },
};

/** One facet's, whichever it is. */
export function choiceOf(facet: FacetName): Choice<string> {
  return CHOICES[facet] as Choice<string>;
}
