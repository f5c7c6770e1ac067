/** The dataset: one JSON file. Types, the published JSON Schema and the validator all come from this definition. */
import * as v from "valibot";
import { parseZone } from "../zone.ts";
import { ActorSchema, FactionSchema, RelationSchema } from "./actor.ts";
import { BriefingSchema } from "./briefing.ts";
import {
  EdtfText,
  type Frozen,
  InferenceId,
  idOf,
  Language,
  LonLat,
  translationsOf,
  Words,
} from "./common.ts";
import { EventSchema } from "./event.ts";
import { PlaceSchema } from "./place.ts";
import { SourceSchema } from "./source.ts";

/** The name and version of the format, the value of every dataset's `format`. */
export const FORMAT = "dispatch-atlas/1";

const ZoneName = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const zone = parseZone(dataset.value);
    if (!zone.ok) addIssue({ message: zone.error });
  }),
);

const inferenceWords = { note: Words };

const InferenceSchema = v.strictObject({
  id: InferenceId,
  ...inferenceWords,
  translations: translationsOf(inferenceWords),
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

const datasetWords = { title: Words, summary: v.optional(Words) };

export const DatasetSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(FORMAT),
  id: idOf("DatasetId"),
  ...datasetWords,
  translations: translationsOf(datasetWords),
  language: Language,
  /** The zone in which dates are read and shown: an IANA name such as Africa/Tripoli, or an offset such as +02:00. */
  zone: ZoneName,
  display: v.optional(DisplaySchema),
  inferences: v.optional(v.array(InferenceSchema)),
  sources: v.pipe(v.array(SourceSchema), v.minLength(1, "at least one source")),
  places: v.array(PlaceSchema),
  factions: v.array(FactionSchema),
  actors: v.array(ActorSchema),
  relations: v.array(RelationSchema),
  events: v.array(EventSchema),
  briefing: v.optional(BriefingSchema),
});

export type Dataset = Frozen<v.InferOutput<typeof DatasetSchema>>;
export type Inference = Frozen<v.InferOutput<typeof InferenceSchema>>;
