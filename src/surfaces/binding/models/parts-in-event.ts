/** What each actor is to an event, in words: who acts, who told it first, who passed it on. */

import type { Words } from "../../../i18n/en.ts";
import { CARD_WORDS } from "../../../i18n/parts/card.ts";
import { FACTIONS_WORDS } from "../../../i18n/parts/factions.ts";
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

/** @param words of the language that is shown */
export function partsIn({ participants, attribution = [] }: AtlasEvent, words: Words): Parts {
  const named = new Map<ActorId, readonly string[]>();
  const add = (id: ActorId, part: string) => {
    const parts = named.get(id) ?? [];
    if (!parts.includes(part)) named.set(id, [...parts, part]);
  };
  for (const { actor, role } of participants) add(actor, CARD_WORDS[words.lang].roles[role]);
  let unnamed: string | null = null;
  attribution.forEach(({ actor }, at) => {
    const part = tellingAt(at, attribution, words);
    if (actor) add(actor, part);
    else unnamed ??= part;
  });
  return { named, unnamed };
}
