/** Who is who: factions, the actors that stand on their side, and the ties between actors. */
import * as v from "valibot";
import { ACTOR_KINDS, HOWS, RELATION_TYPES } from "../vocabulary.ts";
import {
  ActorId,
  FactionId,
  type Frozen,
  GapId,
  InferenceId,
  kindOf,
  RelationId,
  SourceId,
  translationsOf,
  Words,
  withBasis,
} from "./common.ts";
import { IdentifiersSchema, PlacedSchema } from "./place.ts";
import { EvidenceListSchema, EvidenceSchema } from "./source.ts";

/** Empty only where `absent` says what the material lacks. */
const evidence = v.array(EvidenceSchema);

const absent = v.optional(v.strictObject({ evidence: v.optional(GapId) }));

const factionWords = { name: Words, short: v.optional(Words), note: v.optional(Words) };

export const factionEntries = {
  /** "none" stands for no side in filters and addresses. */
  id: v.pipe(
    FactionId,
    v.notValue("none" as FactionId, 'an id other than "none", the word for no side'),
  ),
  color: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, "a colour as #rrggbb")),
};

export const FactionSchema = v.strictObject({
  ...factionEntries,
  ...factionWords,
  translations: translationsOf(factionWords),
});

const officeWords = { title: Words };

const OfficeSchema = v.strictObject({
  ...officeWords,
  translations: translationsOf(officeWords),
  evidence: EvidenceListSchema,
});

/** Of an actor, in any version. */
export const actorWords = { name: Words, short: v.optional(Words), note: v.optional(Words) };

export const actorEntries = {
  id: ActorId,
  /** Null for one that stands on no side. */
  faction: v.nullable(FactionId),
  /** `unnamed`: the source gives no name; `claimed`: it exists only in somebody's claim. */
  standing: v.optional(v.picklist(["unnamed", "claimed"])),
  offices: v.optional(v.array(OfficeSchema)),
  identifiers: v.optional(IdentifiersSchema),
  cites: v.optional(v.array(SourceId)),
};

/** With the name as it stands within a sentence, where it is another: "the Russian Foreign Ministry". */
const sentenceWords = { ...actorWords, inSentence: v.optional(Words) };

export const ActorSchema = v.strictObject({
  ...actorEntries,
  ...sentenceWords,
  translations: translationsOf(sentenceWords),
  kind: kindOf(ACTOR_KINDS, "actors"),
  /** Where its side is inferred, from what. */
  factionInferences: v.optional(
    v.pipe(v.array(InferenceId), v.minLength(1, "at least one inference")),
  ),
  /** Where it has its seat or operates. */
  seat: v.optional(PlacedSchema),
  evidence,
  absent,
});

const linkWords = { note: v.optional(Words) };

export const SpeakerSchema = v.strictObject({
  /** Null for a speaker whom the next one does not name. */
  actor: v.nullable(ActorId),
  how: v.picklist(HOWS),
  ...linkWords,
  translations: translationsOf(linkWords),
});

/** Who says it: nearest speaker first. */
export const AttributionSchema = v.pipe(
  v.array(SpeakerSchema),
  v.minLength(1, "at least one speaker"),
);

/** One of the atlas's own kinds of tie. */
export type PlainRelationType = keyof typeof RELATION_TYPES;
export const RELATION_TYPE_NAMES = Object.keys(RELATION_TYPES) as PlainRelationType[];

const relationWords = { note: v.optional(Words) };

export const relationEntries = {
  id: RelationId,
  from: ActorId,
  to: ActorId,
  ...relationWords,
  translations: translationsOf(relationWords),
  /** Without it, nothing is said of who says so. */
  attribution: v.optional(AttributionSchema),
};

export const RelationSchema = withBasis({
  ...relationEntries,
  type: kindOf(RELATION_TYPE_NAMES, "relations"),
  evidence,
  absent,
});

export type Faction = Frozen<v.InferOutput<typeof FactionSchema>>;
export type Actor = Frozen<v.InferOutput<typeof ActorSchema>>;
/** One of the atlas's own kinds. */
export type PlainActorKind = (typeof ACTOR_KINDS)[number];
export type ActorKind = Actor["kind"];
export type Attribution = readonly Frozen<v.InferOutput<typeof SpeakerSchema>>[];
export type How = (typeof HOWS)[number];
export type Relation = Frozen<v.InferOutput<typeof RelationSchema>>;
export type RelationType = Relation["type"];
