/** The dataset: one JSON file. Types, the published JSON Schema and the validator all come from this definition. */
import * as v from "valibot";
import { DATINGS } from "../vocabulary.ts";
import { parseZone } from "../zone.ts";
import { ActorSchema, FactionSchema, RelationSchema } from "./actor.ts";
import { BriefingSchema } from "./briefing.ts";
import {
  EdtfText,
  type Frozen,
  firstKey,
  GapId,
  InferenceId,
  idOf,
  Language,
  LonLat,
  oneOfShapes,
  translationsOf,
  Words,
} from "./common.ts";
import { type EventRecord, EventSchema } from "./event.ts";
import { KindsSchema } from "./kind.ts";
import { PlaceSchema } from "./place.ts";
import { QuestionSchema } from "./question.ts";
import { SourceSchema } from "./source.ts";

/** The name and version of the format, the value of every dataset's `format`. */
export const FORMAT = "dispatch-atlas/2";

const ZoneName = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const zone = parseZone(dataset.value);
    if (!zone.ok) addIssue({ message: zone.error });
  }),
);

const inferenceWords = { note: Words };

export const inferenceEntries = {
  id: InferenceId,
  ...inferenceWords,
  translations: translationsOf(inferenceWords),
};

const InferenceSchema = v.strictObject({
  ...inferenceEntries,
  /** Said once for the whole dataset; what rests on nothing but this does not name it. */
  throughout: v.optional(v.literal(true)),
  /** How it dates what rests on it. */
  dates: v.optional(v.picklist(DATINGS)),
});

const TilesSchema = v.strictObject({
  /** With {z}, {x} and {y}; the publisher's policy must allow its origin in `img-src`. */
  url: v.pipe(
    v.string(),
    v.regex(/^https?:\/\/[^\s]+$/i, "a tile address: https://… with {z}, {x} and {y}"),
  ),
  attribution: Words,
  maxZoom: v.optional(
    v.pipe(v.number(), v.integer("a whole number"), v.minValue(0), v.maxValue(22)),
  ),
});

const DisplaySchema = v.strictObject({
  /** The map's first frame: [[west, south], [east, north]]. */
  frame: v.optional(v.strictTuple([LonLat, LonLat])),
  /** The timeline's first window, an EDTF interval. */
  window: v.optional(EdtfText),
  tiles: v.optional(TilesSchema),
});

const gapWords = { note: Words };

/** Something that the dataset's material does not have, said once for all records that lack it. */
const GapSchema = v.strictObject({
  id: GapId,
  ...gapWords,
  translations: translationsOf(gapWords),
});

/** An address beside the dataset's own, or a whole one. */
const Address = v.pipe(
  v.string(),
  v.maxLength(2000, "at most 2,000 characters"),
  v.regex(
    /^(https?:\/\/[^\s]+|(?![a-z][a-z0-9+.-]*:|\/\/)[^\s]+)$/i,
    "an address relative to the dataset's, or one that begins with http:// or https://",
  ),
);

/** The events, or where they are: in a file beside the dataset, or to be asked for. */
const EventsSchema = oneOfShapes(
  [v.array(EventSchema), v.strictObject({ href: Address }), v.strictObject({ ask: Address })],
  (input) => (Array.isArray(input) ? 0 : firstKey("events", "href", "ask")(input)),
  'a list of events, {"href": address} or {"ask": address}',
);

const datasetWords = { title: Words, summary: v.optional(Words) };

export const datasetEntries = {
  $schema: v.optional(v.string()),
  id: idOf("DatasetId"),
  ...datasetWords,
  translations: translationsOf(datasetWords),
  language: Language,
  /** The zone in which dates are read and shown: an IANA name such as Africa/Tripoli, or an offset such as +02:00. */
  zone: ZoneName,
  display: v.optional(DisplaySchema),
};

export const DatasetSchema = v.strictObject({
  ...datasetEntries,
  format: v.literal(FORMAT),
  inferences: v.optional(v.array(InferenceSchema)),
  gaps: v.optional(v.array(GapSchema)),
  kinds: v.optional(KindsSchema),
  sources: v.pipe(v.array(SourceSchema), v.minLength(1, "at least one source")),
  places: v.array(PlaceSchema),
  factions: v.array(FactionSchema),
  actors: v.array(ActorSchema),
  relations: v.array(RelationSchema),
  events: EventsSchema,
  questions: v.optional(v.array(QuestionSchema)),
  briefing: v.optional(BriefingSchema),
});

/** A dataset as its file has it. */
export type DatasetFile = Frozen<v.InferOutput<typeof DatasetSchema>>;
/** A dataset whose events are there. */
export type Dataset = Omit<DatasetFile, "events"> & { readonly events: readonly EventRecord[] };
/** A dataset whose events are in a file beside it. */
export type DatasetHead = Omit<DatasetFile, "events"> & {
  readonly events: { readonly href: string };
};
export type Gap = Frozen<v.InferOutput<typeof GapSchema>>;
export type Inference = Frozen<v.InferOutput<typeof InferenceSchema>>;
