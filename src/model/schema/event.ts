/** Something that happens at a time, who took part, who says so, and on what evidence. */
import * as v from "valibot";
import {
  CREDIBILITIES,
  EVENT_KINDS,
  RELIABILITIES,
  type ROLES,
  SINGLE_ROLES,
} from "../vocabulary.ts";
import { SpeakerSchema } from "./actor.ts";
import {
  ActorId,
  EdtfText,
  EventId,
  type Frozen,
  firstKey,
  GapId,
  kindOf,
  oneOfShapes,
  SourceId,
  translationsOf,
  WebAddress,
  Words,
  withBasis,
} from "./common.ts";
import { NumberSchema, TollSchema } from "./estimate.ts";
import { WhereSchema } from "./place.ts";
import { HedgeSchema, PointSchema } from "./point.ts";
import { EvidenceSchema } from "./source.ts";

/** One of the atlas's own kinds. */
export type PlainEventKind = (typeof EVENT_KINDS)[number];
export type Role = (typeof ROLES)[number];

const whenWords = { note: v.optional(Words) };

export const WhenSchema = withBasis({
  edtf: EdtfText,
  ...whenWords,
  translations: translationsOf(whenWords),
});

const mediaWords = { title: Words };

export const MediaSchema = v.strictObject({
  url: WebAddress,
  ...mediaWords,
  translations: translationsOf(mediaWords),
});

export const GradeSchema = v.strictObject({
  reliability: v.optional(v.picklist(RELIABILITIES)),
  credibility: v.optional(v.picklist(CREDIBILITIES)),
});

/** What an imported row was before it became an event. */
export const importedEntries = {
  from: Words,
  id: v.optional(Words),
  whenPrecision: v.optional(Words),
  wherePrecision: v.optional(Words),
};

const ImportedSchema = v.strictObject({
  ...importedEntries,
  /** Whatever else the row had, by the name of its column, as it stood there. */
  codes: v.optional(v.record(Words, v.string())),
});

const eventWords = { title: Words, short: v.optional(Words), summary: v.optional(Words) };

/** A participant; the two parties of a pair are told apart by their side. */
const ParticipantSchema = v.variant("role", [
  v.strictObject({ actor: ActorId, role: v.picklist(SINGLE_ROLES) }),
  v.strictObject({ actor: ActorId, role: v.literal("party"), side: v.picklist([1, 2]) }),
]);

/** What the material does not have, each with the gap that gives the reason. */
const tellingGaps = { attribution: v.optional(GapId), evidence: v.optional(GapId) };

/** What one source or more tell of an event alike. */
const telling = {
  when: WhenSchema,
  where: WhereSchema,
  /** Empty only where `absent` says why. */
  attribution: v.array(SpeakerSchema),
  evidence: v.array(EvidenceSchema),
  /** Sources that say so, without words to point at. */
  cites: v.optional(v.array(SourceId)),
  hedge: v.optional(HedgeSchema),
  points: v.optional(v.array(PointSchema)),
  /** The day by which a source had published it; without it, the day of the earliest source cited. */
  knownAsOf: v.optional(EdtfText),
  grade: v.optional(GradeSchema),
  fatalities: v.optional(TollSchema),
  wounded: v.optional(TollSchema),
  numbers: v.optional(v.array(NumberSchema)),
};

const happening = {
  id: EventId,
  ...eventWords,
  translations: translationsOf(eventWords),
  kind: kindOf(EVENT_KINDS, "events"),
  participants: v.array(ParticipantSchema),
  tags: v.optional(v.array(Words)),
  media: v.optional(v.array(MediaSchema)),
  imported: v.optional(ImportedSchema),
};

/** Of one voice, or of several that tell it alike. */
const ToldSchema = v.strictObject({
  ...happening,
  ...telling,
  absent: v.optional(v.strictObject({ participants: v.optional(GapId), ...tellingGaps })),
});

/** What one source tells of an event that others tell otherwise. */
const AccountSchema = v.strictObject({
  source: SourceId,
  ...telling,
  absent: v.optional(v.strictObject(tellingGaps)),
});

const AccountedSchema = v.strictObject({
  ...happening,
  absent: v.optional(v.strictObject({ participants: v.optional(GapId) })),
  accounts: v.pipe(
    v.array(AccountSchema),
    v.minLength(2, "two accounts at least; one alone is written without accounts"),
  ),
});

export const EventSchema = oneOfShapes(
  [AccountedSchema, ToldSchema],
  (input) => Math.abs(firstKey("accounts")(input)),
  "an event",
);

/** An event as the format has it. */
export type EventRecord = Frozen<v.InferOutput<typeof EventSchema>>;
/** One that is told in accounts. */
export type AccountedEvent = Frozen<v.InferOutput<typeof AccountedSchema>>;
/** An event as one telling has it, named apart from the browser's own `Event`. */
export type AtlasEvent = Frozen<v.InferOutput<typeof ToldSchema>>;
/** One of the atlas's own kinds, or one that the dataset declares. */
export type EventKind = AtlasEvent["kind"];
export type Reliability = (typeof RELIABILITIES)[number];
export type Credibility = (typeof CREDIBILITIES)[number];
