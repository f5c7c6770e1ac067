/** What the engine sorts and searches, in the interface's language. */
import type { Atlas } from "../model/atlas.ts";
import { accountsOf, type EventFacts } from "../model/event-facts.ts";
import { evidenceOfEvent } from "../model/evidence.ts";
import type { FactionKey } from "../model/facets/factions.ts";
import type { FactionId } from "../model/schema/common.ts";
import type { EventKind } from "../model/schema/event.ts";
import { NO_FACTION } from "../model/vocabulary.ts";
import type { Words } from "./en.ts";
import {
  nameOfActor,
  nameOfFaction,
  nameOfKind,
  nameOfSide,
  nameOfSource,
  sayWhere,
} from "./say.ts";
import { translate } from "./translate.ts";

export function textsFor(atlas: Atlas, words: Words) {
  const title = ({ event }: EventFacts) => translate(event, words.lang).title;
  return {
    lang: words.locale,
    title,
    kind: (kind: EventKind) => nameOfKind(atlas, kind, words),
    faction: (key: FactionKey) =>
      nameOfFaction(atlas, key === NO_FACTION ? null : (key as FactionId), words),
    place: ({ event }: EventFacts) => sayWhere(event.where, atlas, words),
    searchable: (facts: EventFacts) => {
      const { event } = facts;
      return [
        title(facts),
        translate(event, words.lang).summary ?? "",
        sayWhere(event.where, atlas, words),
        nameOfSide(facts, atlas, words),
        nameOfKind(atlas, event.kind, words),
        ...event.participants.map(({ actor }) => nameOfActor(atlas, actor, words)),
        ...accountsOf(facts).flatMap((account) => pointsIn(account, words)),
        ...evidenceOfEvent(facts).map(({ exact }) => exact),
        ...(event.tags ?? []),
        ...(event.media ?? []).map((item) => translate(item, words.lang).title),
        ...accountsOf(facts).flatMap((account) => sourcesNamedIn(account, atlas, words)),
        event.imported?.id ?? "",
      ].join(" ");
    },
  };
}

/** Those that say so without words to point at. */
function sourcesNamedIn(
  { event: { cites = [] } }: EventFacts,
  atlas: Atlas,
  words: Words,
): readonly string[] {
  return cites.map((id) => nameOfSource(atlas, id, words));
}

function pointsIn({ event: { points = [] } }: EventFacts, words: Words): readonly string[] {
  return points.map((point) => translate(point, words.lang).text);
}
