/** The clauses that a reader ticks values of: one entry a clause, in the order of the bar. */

import type { Words } from "../i18n/en.ts";
import { CERTAINTY_WORDS, sayGrade } from "../i18n/parts/certainty.ts";
import { FILTER_WORDS } from "../i18n/parts/filters.ts";
import { nameOfActor, nameOfFaction } from "../i18n/say.ts";
import type { Atlas } from "../model/atlas.ts";
import {
  type BasisKey,
  type FactionKey,
  type GradeKey,
  NO_FACTION,
  type Placement,
  UNGRADED,
} from "../model/filters.ts";
import type { Lang } from "../model/languages.ts";
import type { ActorId, FactionId } from "../model/schema/common.ts";
import type { EventKind } from "../model/schema/event.ts";
import { CREDIBILITIES, EVENT_KINDS, RELIABILITIES } from "../model/vocabulary.ts";
import type { ListDimension } from "../state/store.ts";

export interface Choice {
  readonly dimension: ListDimension;
  readonly label: (lang: Lang) => string;
  /** Every value that makes sense for the dataset; a choice of fewer than two is not shown. */
  readonly values: (atlas: Atlas) => readonly string[];
  readonly name: (value: string, atlas: Atlas, words: Words) => string;
}

/** Ties a choice's values to the type of its clause. */
function choice<Value extends string>(entry: {
  readonly dimension: ListDimension;
  readonly label: (lang: Lang) => string;
  readonly values: (atlas: Atlas) => readonly Value[];
  readonly name: (value: Value, atlas: Atlas, words: Words) => string;
}): Choice {
  return { ...entry, name: (value, atlas, words) => entry.name(value as Value, atlas, words) };
}

export const CHOICES: readonly Choice[] = [
  choice<EventKind>({
    dimension: "kinds",
    label: (lang) => FILTER_WORDS[lang].kind,
    values: () => EVENT_KINDS,
    name: (kind, _, words) => words.kinds[kind],
  }),
  choice<FactionKey>({
    dimension: "factions",
    label: (lang) => FILTER_WORDS[lang].faction,
    values: (atlas) => [...atlas.factions.keys(), NO_FACTION],
    name: (id, atlas, words) =>
      nameOfFaction(atlas, id === NO_FACTION ? null : (id as FactionId), words),
  }),
  choice<ActorId>({
    dimension: "actors",
    label: (lang) => FILTER_WORDS[lang].actor,
    values: (atlas) => [...atlas.actors.keys()],
    name: (id, atlas, words) => nameOfActor(atlas, id, words),
  }),
  choice<Placement>({
    dimension: "placement",
    label: (lang) => FILTER_WORDS[lang].placement,
    values: () => ["placed", "unplaced"],
    name: (key, _, words) => FILTER_WORDS[words.lang][key],
  }),
  choice<BasisKey>({
    dimension: "basis",
    label: (lang) => FILTER_WORDS[lang].basis,
    values: () => ["stated", "inferred-time", "inferred-place", "inferred-fact"],
    name: (key, _, words) => CERTAINTY_WORDS[words.lang].bases[key],
  }),
  choice<GradeKey>({
    dimension: "grades",
    label: (lang) => CERTAINTY_WORDS[lang].grade,
    values: (atlas) => [
      ...(atlas.dataset.events.some(({ grade }) => grade)
        ? [...RELIABILITIES, ...CREDIBILITIES.map((digit) => `${digit}` as const)]
        : []),
      UNGRADED,
    ],
    name: (key, _, { lang }) =>
      key === UNGRADED ? CERTAINTY_WORDS[lang].ungraded : sayGrade(key, CERTAINTY_WORDS[lang]),
  }),
];
