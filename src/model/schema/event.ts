/** Something that happens at a time, who took part, who says so, and on what evidence. */
import * as v from "valibot";
import { CREDIBILITIES, EVENT_KINDS, RELIABILITIES, ROLES } from "../vocabulary.ts";
import { AttributionSchema } from "./actor.ts";
import {
  ActorId,
  Count,
  EdtfText,
  EventId,
  type Frozen,
  translationsOf,
  WebAddress,
  Words,
  withBasis,
} from "./common.ts";
import { WhereSchema } from "./place.ts";
import { EvidenceSchema } from "./source.ts";

export type EventKind = (typeof EVENT_KINDS)[number];
export type Role = (typeof ROLES)[number];

const whenWords = { note: v.optional(Words) };

const WhenSchema = withBasis({
  edtf: EdtfText,
  ...whenWords,
  translations: translationsOf(whenWords),
});

const mediaWords = { title: Words };

const MediaSchema = v.strictObject({
  url: WebAddress,
  ...mediaWords,
  translations: translationsOf(mediaWords),
});

/** What an imported row was before it became an event. */
const ImportedSchema = v.strictObject({
  from: Words,
  id: v.optional(Words),
  whenPrecision: v.optional(Words),
  wherePrecision: v.optional(Words),
});

const eventWords = { title: Words, summary: v.optional(Words) };

export const EventSchema = v.strictObject({
  id: EventId,
  ...eventWords,
  translations: translationsOf(eventWords),
  kind: v.picklist(EVENT_KINDS),
  when: WhenSchema,
  where: WhereSchema,
  participants: v.pipe(
    v.array(v.strictObject({ actor: ActorId, role: v.picklist(ROLES) })),
    v.minLength(1, "at least one participant"),
  ),
  attribution: AttributionSchema,
  evidence: v.pipe(v.array(EvidenceSchema), v.minLength(1, "at least one piece of evidence")),
  /** The day by which a source had published it; without it, the day of the earliest source cited. */
  knownAsOf: v.optional(EdtfText),
  grade: v.optional(
    v.strictObject({
      reliability: v.optional(v.picklist(RELIABILITIES)),
      credibility: v.optional(v.picklist(CREDIBILITIES)),
    }),
  ),
  fatalities: v.optional(
    v.strictObject({ low: v.optional(Count), best: Count, high: v.optional(Count) }),
  ),
  tags: v.optional(v.array(Words)),
  media: v.optional(v.array(MediaSchema)),
  imported: v.optional(ImportedSchema),
});

/** Named apart from the browser's own `Event`. */
export type AtlasEvent = Frozen<v.InferOutput<typeof EventSchema>>;
export type Reliability = (typeof RELIABILITIES)[number];
export type Credibility = (typeof CREDIBILITIES)[number];
