/** What each actor is to an event, in words: who acts, who told it first, who passed it on. */

import { sayNumber } from "../../../i18n/dates.ts";
import type { Words } from "../../../i18n/en.ts";
import { CARD_WORDS } from "../../../i18n/parts/card.ts";
import { FACTIONS_WORDS } from "../../../i18n/parts/factions.ts";
import { accountsOf, type EventFacts } from "../../../model/event-facts.ts";
import type { Attribution } from "../../../model/schema/actor.ts";
import type { ActorId } from "../../../model/schema/common.ts";
import type { AtlasEvent } from "../../../model/schema/event.ts";

export interface Parts {
  /** Roles first, then what each had in the telling. */
  readonly named: ReadonlyMap<ActorId, readonly string[]>;
  /** The part of a teller whom nobody names; null where all are named. */
  readonly unnamed: string | null;
}

/** While no event is selected. */
export const NO_PARTS: Parts = { named: new Map(), unnamed: null };

/** The word for a link of the chain: the first has it from nobody, the others from the one before. */
function tellingAt(at: number, attribution: Attribution, words: Words): string {
  const { first, passedOn } = FACTIONS_WORDS[words.lang];
  const how = attribution[at]?.how ?? "reported";
  if (attribution.length === 1) return words.hows[how];
  return at === 0 ? first[how] : passedOn;
}

/** Of several accounts each with what it counts, where it counts anything: "passes on 400". */
function countedAt(at: number, { numbers = [] }: AtlasEvent, words: Words) {
  const best = numbers.find((number) => number.best !== undefined)?.best;
  if (best === undefined) return null;
  const { says, passesOn } = FACTIONS_WORDS[words.lang].counts;
  return (at === 0 ? says : passesOn)(sayNumber(best, words.locale));
}

/** @param words of the language that is shown */
export function partsIn(facts: EventFacts, words: Words): Parts {
  const { participants } = facts.event;
  const named = new Map<ActorId, readonly string[]>();
  const add = (id: ActorId, part: string) => {
    const parts = named.get(id) ?? [];
    if (!parts.includes(part)) named.set(id, [...parts, part]);
  };
  for (const { actor, role } of participants) add(actor, CARD_WORDS[words.lang].roles[role]);
  let unnamed: string | null = null;
  for (const { event } of accountsOf(facts))
    (event.attribution ?? []).forEach(({ actor }, at, attribution) => {
      const counted = facts.accounts ? countedAt(at, event, words) : null;
      const part = counted ?? tellingAt(at, attribution, words);
      if (actor) add(actor, part);
      else unnamed ??= part;
    });
  return { named, unnamed };
}
