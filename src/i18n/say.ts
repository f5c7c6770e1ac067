/** Sentences about the dataset's records, in the interface's language. */
import { type Atlas, placeOf } from "../model/atlas.ts";
import { type EventFacts, sidesOf } from "../model/event-facts.ts";
import type {
  Actor,
  ActorKind,
  Attribution,
  PlainActorKind,
  PlainRelationType,
  Relation,
  RelationType,
} from "../model/schema/actor.ts";
import type { ActorId, FactionId, GapId, SourceId } from "../model/schema/common.ts";
import type { AtlasEvent, EventKind, PlainEventKind } from "../model/schema/event.ts";
import type { Where } from "../model/schema/place.ts";
import { sayNumber, sayWhen } from "./dates.ts";
import type { Words } from "./en.ts";
import { translate } from "./translate.ts";

export function nameOfActor(atlas: Atlas, id: ActorId, words: Words): string {
  const actor = atlas.actors.get(id);
  return actor ? translate(actor, words.lang).name : id;
}

/**
 * The name within a sentence: "the Russian Foreign Ministry". A translation that has no such form is not given that of another
 * language.
 */
function nameInSentence(atlas: Atlas, id: ActorId, words: Words, isFirst: boolean): string {
  const actor = atlas.actors.get(id);
  const { inSentence } = actor?.translations?.[words.lang] ?? actor ?? {};
  if (inSentence === undefined) return nameOfActor(atlas, id, words);
  const [initial = "", ...rest] = inSentence;
  return isFirst ? initial.toLocaleUpperCase(words.locale) + rest.join("") : inSentence;
}

/** The short form where the dataset has one. */
export function shortNameOf(actor: Actor, words: Words): string {
  const { short, name } = translate(actor, words.lang);
  return short ?? name;
}

export function nameOfFaction(atlas: Atlas, id: FactionId | null, words: Words): string {
  const faction = id === null ? undefined : atlas.factions.get(id);
  return faction ? translate(faction, words.lang).name : words.sides.none;
}

/** The first office, else the kind. */
export function officeOf(actor: Actor, atlas: Atlas, words: Words): string {
  const [office] = actor.offices ?? [];
  return office ? translate(office, words.lang).title : nameOfActorKind(atlas, actor.kind, words);
}

/** The side of the principal; of a pair, both sides. */
export function nameOfSide(facts: EventFacts, atlas: Atlas, words: Words): string {
  return [...new Set(sidesOf(facts))].map((id) => nameOfFaction(atlas, id, words)).join(" – ");
}

export function nameOfKind(atlas: Atlas, kind: EventKind, words: Words): string {
  const declared = atlas.kinds.events.get(kind);
  return declared ? translate(declared, words.lang).name : words.kinds[kind as PlainEventKind];
}

export function nameOfActorKind(atlas: Atlas, kind: ActorKind, words: Words): string {
  const declared = atlas.kinds.actors.get(kind);
  return declared ? translate(declared, words.lang).name : words.actorKinds[kind as PlainActorKind];
}

/** The verb of a tie: "commands". */
export function verbOf(atlas: Atlas, type: RelationType, words: Words): string {
  const declared = atlas.kinds.relations.get(type);
  return declared ? translate(declared, words.lang).name : words.verbs[type as PlainRelationType];
}

/** "10 km from the centre of Tripoli", "toward Tripoli", or "Not on the map". */
export function sayWhere(where: Where, atlas: Atlas, words: Words): string {
  if (where.extent === "unplaced") return words.event.unplaced;
  const { name } = translate(placeOf(atlas, where), words.lang);
  switch (where.extent) {
    case "point":
      return where.sense === "toward" ? words.event.toward(name) : name;
    case "ring":
      return words.event.ring(sayNumber(where.radiusKm, words.locale), name);
    case "region":
      return words.event.region(name);
    case "country":
      return words.event.country(name);
    case "near":
      return words.event.near(sayNumber(where.radiusKm, words.locale), name);
    case "area":
      return words.event.areas[where.level](name);
  }
}

export interface Speaker {
  readonly actor: ActorId | null;
  readonly name: string;
  readonly how: Attribution[number]["how"];
  readonly note: string | undefined;
}

/** The chain of speakers, nearest to the event first. */
export function speakersOf(
  attribution: Attribution,
  atlas: Atlas,
  words: Words,
): readonly Speaker[] {
  return attribution.map((link) => ({
    actor: link.actor,
    name: link.actor ? nameOfActor(atlas, link.actor, words) : words.event.unnamedSpeaker,
    how: link.how,
    note: translate(link, words.lang).note,
  }));
}

/** "TASS reported it, citing the Russian Foreign Ministry, citing Khalifa Haftar" */
export function sayAttribution(attribution: Attribution, atlas: Atlas, words: Words): string {
  if (attribution.length === 0) return words.event.nobodySays;
  return words.event.chain(
    attribution.toReversed().map(({ actor, how }, index) => ({
      name: actor && nameInSentence(atlas, actor, words, index === 0),
      how,
    })),
  );
}

/**
 * Who says so as far as the dataset has it: the chain of speakers; without one, the sources that it names; else why there is
 * neither.
 */
export function sayTold(
  { attribution, cites = [], absent }: Pick<AtlasEvent, "attribution" | "cites" | "absent">,
  atlas: Atlas,
  words: Words,
): string {
  if (attribution.length > 0) return sayAttribution(attribution, atlas, words);
  if (cites.length > 0)
    return words.event.named(cites.map((id) => nameOfSource(atlas, id, words)).join("; "));
  return sayGap(atlas, absent?.attribution, words) ?? words.event.nobodySays;
}

/** Why something is missing, without the full stop at its end; null where nothing is. */
export function sayGap(atlas: Atlas, id: GapId | undefined, words: Words): string | null {
  const gap = id === undefined ? undefined : atlas.gaps.get(id);
  return gap ? translate(gap, words.lang).note.replace(/[.。]$/, "") : null;
}

export function nameOfSource(atlas: Atlas, id: SourceId, words: Words): string {
  const source = atlas.sources.get(id);
  return source ? translate(source, words.lang).title : id;
}

/** "Khalifa Haftar commands the Libyan National Army" */
export function sayRelation(relation: Relation, atlas: Atlas, words: Words): string {
  return words.factions.sentence(
    nameInSentence(atlas, relation.from, words, true),
    verbOf(atlas, relation.type, words),
    nameInSentence(atlas, relation.to, words, false),
  );
}

/** What a mark is called where it cannot be read beside its title: begins with the title. */
export function nameOfMark(facts: EventFacts, atlas: Atlas, words: Words): string {
  const { event, edtf } = facts;
  return [
    translate(event, words.lang).title,
    nameOfKind(atlas, event.kind, words),
    sayWhen(edtf, words),
    sayWhere(event.where, atlas, words),
    nameOfSide(facts, atlas, words),
  ].join(", ");
}
