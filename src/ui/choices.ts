/** What a reader ticks values of: one entry a facet, for how it and its values are called. */

import type { Words } from "../i18n/en.ts";
import { CERTAINTY_WORDS, sayGrade } from "../i18n/parts/certainty.ts";
import { FILTER_WORDS } from "../i18n/parts/filters.ts";
import { TELLING_WORDS } from "../i18n/parts/telling.ts";
import { nameOfActor, nameOfFaction, nameOfKind } from "../i18n/say.ts";
import { nameOfTeller } from "../i18n/say-account.ts";
import type { Atlas } from "../model/atlas.ts";
import type { FacetName, FacetValue } from "../model/facets/all.ts";
import type { Lang } from "../model/languages.ts";
import { NO_FACTION, NOT_NAMED, UNGRADED } from "../model/vocabulary.ts";

interface Choice<Value> {
  readonly label: (lang: Lang) => string;
  readonly name: (value: Value, atlas: Atlas, words: Words) => string;
}

/** A choice of which the events have fewer than two values is not shown: see `facetsOffered`. */
const CHOICES: { readonly [Name in FacetName]: Choice<FacetValue<Name>> } = {
  kinds: {
    label: (lang) => FILTER_WORDS[lang].kind,
    name: (kind, atlas, words) => nameOfKind(atlas, kind, words),
  },
  factions: {
    label: (lang) => FILTER_WORDS[lang].faction,
    name: (key, atlas, words) => nameOfFaction(atlas, key === NO_FACTION ? null : key, words),
  },
  actors: {
    label: (lang) => FILTER_WORDS[lang].actor,
    name: (id, atlas, words) => nameOfActor(atlas, id, words),
  },
  placement: {
    label: (lang) => FILTER_WORDS[lang].placement,
    name: (key, _, { lang }) => FILTER_WORDS[lang][key],
  },
  precision: {
    label: (lang) => FILTER_WORDS[lang].precision,
    name: (key, _, { lang }) => FILTER_WORDS[lang].precisions[key],
  },
  basis: {
    label: (lang) => FILTER_WORDS[lang].basis,
    name: (key, _, { lang }) => CERTAINTY_WORDS[lang].bases[key],
  },
  openness: {
    label: (lang) => FILTER_WORDS[lang].openness,
    name: (key, _, { lang }) => FILTER_WORDS[lang].opennesses[key],
  },
  grades: {
    label: (lang) => CERTAINTY_WORDS[lang].grade,
    name: (key, _, { lang }) =>
      key === UNGRADED ? CERTAINTY_WORDS[lang].ungraded : sayGrade(key, CERTAINTY_WORDS[lang]),
  },
  sources: {
    label: (lang) => TELLING_WORDS[lang].source,
    name: (id, atlas, words) => nameOfTeller(atlas, id, words),
  },
  telling: {
    label: (lang) => TELLING_WORDS[lang].told,
    name: (key, _, { lang }) => TELLING_WORDS[lang].tellings[key],
  },
  firstTellers: {
    label: (lang) => TELLING_WORDS[lang].first,
    name: (key, atlas, words) =>
      key === NOT_NAMED ? TELLING_WORDS[words.lang].notNamed : nameOfActor(atlas, key, words),
  },
};

/** One facet's, whichever it is. */
export function choiceOf(facet: FacetName): Choice<string> {
  return CHOICES[facet] as Choice<string>;
}
