/** The first version of the format, which is read for ever: what it lacks of the second, and how it becomes one. */
import * as v from "valibot";
import { ACTOR_KINDS, EVENT_KINDS, SINGLE_ROLES } from "../vocabulary.ts";
import {
  AttributionSchema,
  actorEntries,
  actorWords,
  factionEntries,
  RELATION_TYPE_NAMES,
  relationEntries,
} from "./actor.ts";
import { stepEntries, stepsOf } from "./briefing.ts";
import { ActorId, Count, EdtfText, EventId, translationsOf, Words, withBasis } from "./common.ts";
import { type Dataset, datasetEntries, FORMAT, inferenceEntries } from "./dataset.ts";
import { GradeSchema, importedEntries, MediaSchema, WhenSchema } from "./event.ts";
import { firstExtents, placeEntries, UnplacedSchema } from "./place.ts";
import { digestEntries, documentEntries, EvidenceListSchema, referenceEntries } from "./source.ts";

export const FORMAT_1 = "dispatch-atlas/1";

export const PlacedSchema1 = v.variant("extent", firstExtents);
export const WhereSchema1 = v.variant("extent", [PlacedSchema1, UnplacedSchema]);

const RelationSchema = withBasis({
  ...relationEntries,
  type: v.picklist(RELATION_TYPE_NAMES),
  evidence: EvidenceListSchema,
});

const naming = { title: Words, note: v.optional(Words) };
const named = { ...naming, translations: translationsOf(naming) };
const SourceSchema = v.variant("type", [
  v.strictObject({ ...documentEntries, ...named, digest: v.strictObject(digestEntries) }),
  v.strictObject({ ...referenceEntries, ...named }),
]);

const factionWords = { name: Words, note: v.optional(Words) };
const FactionSchema = v.strictObject({
  ...factionEntries,
  ...factionWords,
  translations: translationsOf(factionWords),
});

const ActorSchema = v.strictObject({
  ...actorEntries,
  ...actorWords,
  translations: translationsOf(actorWords),
  kind: v.picklist(ACTOR_KINDS),
  seat: v.optional(PlacedSchema1),
  evidence: EvidenceListSchema,
});

const eventWords = { title: Words, summary: v.optional(Words) };
const EventSchema = v.strictObject({
  id: EventId,
  ...eventWords,
  translations: translationsOf(eventWords),
  kind: v.picklist(EVENT_KINDS),
  when: WhenSchema,
  where: WhereSchema1,
  participants: v.pipe(
    v.array(v.strictObject({ actor: ActorId, role: v.picklist(SINGLE_ROLES) })),
    v.minLength(1, "at least one participant"),
  ),
  attribution: AttributionSchema,
  evidence: EvidenceListSchema,
  knownAsOf: v.optional(EdtfText),
  grade: v.optional(GradeSchema),
  fatalities: v.optional(
    v.strictObject({ low: v.optional(Count), best: Count, high: v.optional(Count) }),
  ),
  tags: v.optional(v.array(Words)),
  media: v.optional(v.array(MediaSchema)),
  imported: v.optional(v.strictObject(importedEntries)),
});

const StepSchema = v.strictObject(stepEntries);

export const DatasetSchema1 = v.strictObject({
  ...datasetEntries,
  inferences: v.optional(v.array(v.strictObject(inferenceEntries))),
  format: v.literal(FORMAT_1),
  sources: v.pipe(v.array(SourceSchema), v.minLength(1, "at least one source")),
  places: v.array(v.strictObject(placeEntries)),
  factions: v.array(FactionSchema),
  actors: v.array(ActorSchema),
  relations: v.array(RelationSchema),
  events: v.array(EventSchema),
  briefing: v.optional(v.strictObject({ steps: stepsOf(StepSchema) })),
});

/** All that the first version says, the second says in the same words. */
export function upgrade(dataset: v.InferOutput<typeof DatasetSchema1>): Dataset {
  return { ...dataset, format: FORMAT };
}
