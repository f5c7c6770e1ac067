/** Who stands where, as a page says it: each faction with its actors, and the ties; of a crowd so many as a page holds, with the exact rest. */

import type { Words } from "../../i18n/en.ts";
import type { HandoutWords } from "../../i18n/parts/handout.ts";
import { nameOfFaction, officeOf, sayRelation } from "../../i18n/say.ts";
import { translate } from "../../i18n/translate.ts";
import { type Atlas, toneOfFaction } from "../../model/atlas.ts";
import { isClaimed } from "../../model/claim.ts";
import { groupBy } from "../../model/group-by.ts";
import { mostActive } from "../../model/most-active.ts";
import type { Actor, Relation } from "../../model/schema/actor.ts";
import type { ActorId, FactionId } from "../../model/schema/common.ts";
import type { PageFaction, SaidSlide } from "./handout-page.ts";

/** No page has room for more than these: of the factions, of the actors of each, and of the ties. */
export const MOST = { factions: 12, actors: 12, ties: 24 } as const;

/** Factions with most actors stand for a crowd of them, actors with most events for theirs, and ties in their order. */
export function saySides(
  atlas: Atlas,
  words: Words,
  own: HandoutWords,
): Pick<SaidSlide, "factions" | "ties" | "further"> {
  const { actors, relations } = atlas.dataset;
  const members = groupBy(actors, ({ faction }) => faction);
  const sides = [...atlas.factions.keys(), null].filter((id) => members.has(id));
  const sizeOf = (id: FactionId | null) => members.get(id)?.length ?? 0;
  const largest = new Set(sides.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, MOST.factions));
  const counts = countEvents(atlas);
  const further = [
    [sides.length - largest.size, own.furtherFactions],
    [relations.length - MOST.ties, own.furtherTies],
  ] as const;
  return {
    factions: sides
      .filter((id) => largest.has(id))
      .map((id) => sayFaction(id, members.get(id) ?? [], { atlas, words, own, counts })),
    ties: relations.slice(0, MOST.ties).map((relation) => sayTie(relation, atlas, words)),
    further: further.flatMap(([count, say]) => (count > 0 ? say(count) : [])),
  };
}

interface Desk {
  readonly atlas: Atlas;
  readonly words: Words;
  readonly own: HandoutWords;
  readonly counts: ReadonlyMap<ActorId, number>;
}

function sayFaction(
  id: FactionId | null,
  members: readonly Actor[],
  { atlas, words, own, counts }: Desk,
): PageFaction {
  const shown = mostActive(members, counts, MOST.actors);
  const rest = members.length - shown.length;
  return {
    id,
    name: nameOfFaction(atlas, id, words),
    tone: toneOfFaction(atlas, id),
    actors: shown.map((actor) => ({
      name: translate(actor, words.lang).name,
      office: officeOf(actor, atlas, words),
    })),
    further: rest > 0 ? own.furtherActors(rest) : null,
  };
}

/** How many events each actor has a part in, of those at hand. */
function countEvents({ events }: Atlas): ReadonlyMap<ActorId, number> {
  const counts = new Map<ActorId, number>();
  for (const { event } of events.values())
    for (const id of new Set(event.participants.map(({ actor }) => actor)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** "United Nations mediates for Interim government (inferred, a claim)" */
export function sayTie(relation: Relation, atlas: Atlas, words: Words): string {
  const said = sayRelation(relation, atlas, words);
  const signs = [
    ...(relation.basis === "inferred" ? [words.event.inferred] : []),
    ...(isClaimed(relation, atlas) ? [words.event.claimed] : []),
  ];
  return signs.length > 0 ? `${said} (${signs.join(words.dir === "rtl" ? "، " : ", ")})` : said;
}
