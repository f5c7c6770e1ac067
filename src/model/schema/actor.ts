/** Who is who: factions, the actors that stand on their side, and the ties between actors. */
import * as v from "valibot";
import { HOWS, RELATION_TYPES } from "../vocabulary.ts";
import {
  ActorId,
  FactionId,
  type Frozen,
  RelationId,
  SourceId,
  translationsOf,
  Words,
  withBasis,
} from "./common.ts";
import { IdentifiersSchema, PlacedSchema } from "./place.ts";
import { EvidenceSchema } from "./source.ts";

const evidence = v.pipe(v.array(EvidenceSchema), v.minLength(1, "at least one piece of evidence"));

const factionWords = { name: Words, note: v.optional(Words) };

export const FactionSchema = v.strictObject({
  /** "none" stands for no side in filters and addresses. */
  id: v.pipe(
    FactionId,
    v.notValue("none" as FactionId, 'an id other than "none", the word for no side'),
  ),
  ...factionWords,
  translations: translationsOf(factionWords),
  color: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, "a colour as #rrggbb")),
});

const officeWords = { title: Words };

const OfficeSchema = v.strictObject({
  ...officeWords,
  translations: translationsOf(officeWords),
  evidence,
});

const actorWords = { name: Words, short: v.optional(Words), note: v.optional(Words) };

export const ActorSchema = v.strictObject({
  id: ActorId,
  ...actorWords,
  translations: translationsOf(actorWords),
  kind: v.picklist([
    "person",
    "armed-group",
    "government",
    "parliament",
    "ministry",
    "state",
    "intergovernmental",
    "news-agency",
  ]),
  /** Null for one that stands on no side. */
  faction: v.nullable(FactionId),
  /** `unnamed`: the source gives no name; `claimed`: it exists only in somebody's claim. */
  standing: v.optional(v.picklist(["unnamed", "claimed"])),
  offices: v.optional(v.array(OfficeSchema)),
  /** Where it has its seat or operates. */
  seat: v.optional(PlacedSchema),
  evidence,
  identifiers: v.optional(IdentifiersSchema),
  cites: v.optional(v.array(SourceId)),
});

const linkWords = { note: v.optional(Words) };

/** Who says it: nearest speaker first; a null actor is a speaker whom the next one does not name. */
export const AttributionSchema = v.pipe(
  v.array(
    v.strictObject({
      actor: v.nullable(ActorId),
      how: v.picklist(HOWS),
      ...linkWords,
      translations: translationsOf(linkWords),
    }),
  ),
  v.minLength(1, "at least one speaker"),
);

export type RelationType = keyof typeof RELATION_TYPES;

const relationWords = { note: v.optional(Words) };

export const RelationSchema = withBasis({
  id: RelationId,
  type: v.picklist(Object.keys(RELATION_TYPES) as RelationType[]),
  from: ActorId,
  to: ActorId,
  ...relationWords,
  translations: translationsOf(relationWords),
  /** Given where the tie is somebody's claim rather than the source's own statement. */
  attribution: v.optional(AttributionSchema),
  evidence,
});

export type Faction = Frozen<v.InferOutput<typeof FactionSchema>>;
export type Actor = Frozen<v.InferOutput<typeof ActorSchema>>;
export type ActorKind = Actor["kind"];
export type Attribution = Frozen<v.InferOutput<typeof AttributionSchema>>;
export type How = (typeof HOWS)[number];
export type Relation = Frozen<v.InferOutput<typeof RelationSchema>>;
