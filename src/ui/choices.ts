/** The clauses that a reader ticks values of: one entry a clause, in the order of the bar. */

import type { Words } from "../i18n/en.ts";
import { nameOfActor, nameOfFaction, nameOfKind } from "../i18n/say.ts";
import type { Atlas } from "../model/atlas.ts";
import { accountsOf } from "../model/event-facts.ts";
import {
  type BasisKey,
  type FactionKey,
  type GradeKey,
  NO_FACTION,
  type Placement,
  UNGRADED,
} from "../model/filters.ts";
import { eventKindsOf } from "../model/kinds.ts";
import type { ActorId, FactionId } from "../model/schema/common.ts";
import type { EventKind } from "../model/schema/event.ts";
import { CREDIBILITIES, RELIABILITIES } from "../model/vocabulary.ts";
import type { ListDimension } from "../state/store.ts";

export interface Choice {
  readonly dimension: ListDimension;
  readonly label: (words: Words) => string;
  /** Every value that makes sense for the dataset; a choice of fewer than two is not shown. */
  readonly values: (atlas: Atlas) => readonly string[];
  readonly name: (value: string, atlas: Atlas, words: Words) => string;
}

/** Ties a choice's values to the type of its clause. */
function choice<Value extends string>(entry: {
  readonly dimension: ListDimension;
  readonly label: (words: Words) => string;
  readonly values: (atlas: Atlas) => readonly Value[];
  readonly name: (value: Value, atlas: Atlas, words: Words) => string;
}): Choice {
  return { ...entry, name: (value, atlas, words) => entry.name(value as Value, atlas, words) };
}

export const CHOICES: readonly Choice[] = [
  choice<EventKind>({
    dimension: "kinds",
    label: (words) => words.filters.kind,
    values: eventKindsOf,
    name: (kind, atlas, words) => nameOfKind(atlas, kind, words),
  }),
  choice<FactionKey>({
    dimension: "factions",
    label: (words) => words.filters.faction,
    values: (atlas) => [...atlas.factions.keys(), NO_FACTION],
    name: (id, atlas, words) =>
      nameOfFaction(atlas, id === NO_FACTION ? null : (id as FactionId), words),
  }),
  choice<ActorId>({
    dimension: "actors",
    label: (words) => words.filters.actor,
    values: (atlas) => [...atlas.actors.keys()],
    name: (id, atlas, words) => nameOfActor(atlas, id, words),
  }),
  choice<Placement>({
    dimension: "placement",
    label: (words) => words.filters.placement,
    values: () => ["placed", "unplaced"],
    name: (key, _, words) => words.filters[key],
  }),
  choice<BasisKey>({
    dimension: "basis",
    label: (words) => words.filters.basis,
    values: () => ["stated", "inferred-time", "inferred-place", "inferred-fact"],
    name: (key, _, words) => words.filters.bases[key],
  }),
  choice<GradeKey>({
    dimension: "grades",
    label: (words) => words.filters.grade,
    values: (atlas) => [
      ...([...atlas.events.values()].some((facts) =>
        accountsOf(facts).some(({ event }) => event.grade),
      )
        ? [...RELIABILITIES, ...CREDIBILITIES.map((digit) => `${digit}` as const)]
        : []),
      UNGRADED,
    ],
    name: (key, _, words) =>
      key === UNGRADED ? words.filters.ungraded : words.filters.gradeOf(key),
  }),
];
