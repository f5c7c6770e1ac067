/** The published JSON Schema (draft 2020-12) of a dataset, made from the definition that the validator uses. */
import { toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { AttributionSchema, SpeakerSchema } from "../model/schema/actor.ts";
import {
  ActorId,
  EdtfText,
  EventId,
  FactionId,
  GapId,
  InferenceId,
  KindId,
  Language,
  LonLat,
  PlaceId,
  PointId,
  QuestionId,
  RelationId,
  SourceId,
  WebAddress,
  Words,
} from "../model/schema/common.ts";
import { DatasetSchema, FORMAT } from "../model/schema/dataset.ts";
import { TollSchema } from "../model/schema/estimate.ts";
import { EventSchema } from "../model/schema/event.ts";
import {
  IdentifiersSchema,
  OutlineSchema,
  PlacedSchema,
  WhereSchema,
} from "../model/schema/place.ts";
import { HedgeSchema, PointSchema } from "../model/schema/point.ts";
import { EvidenceSchema } from "../model/schema/source.ts";
import {
  DatasetSchema1,
  FORMAT_1,
  PlacedSchema1,
  WhereSchema1,
} from "../model/schema/version-1.ts";

/** Written once under `$defs` and referred to. */
const SHARED = {
  Edtf: EdtfText,
  Words,
  Language,
  LonLat,
  WebAddress,
  SourceId,
  PlaceId,
  FactionId,
  ActorId,
  RelationId,
  EventId,
  InferenceId,
  Identifiers: IdentifiersSchema,
  Evidence: EvidenceSchema,
  Attribution: AttributionSchema,
};

const VERSIONS = {
  1: {
    format: FORMAT_1,
    schema: DatasetSchema1,
    definitions: { ...SHARED, Placed: PlacedSchema1, Where: WhereSchema1 },
  },
  2: {
    format: FORMAT,
    schema: DatasetSchema,
    definitions: {
      ...SHARED,
      GapId,
      PointId,
      QuestionId,
      KindId,
      Placed: PlacedSchema,
      Where: WhereSchema,
      Outline: OutlineSchema,
      Speaker: SpeakerSchema,
      Hedge: HedgeSchema,
      Point: PointSchema,
      Toll: TollSchema,
      Event: EventSchema,
    },
  },
};

export type Version = keyof typeof VERSIONS;

/** What the schema cannot check and the validator does, and units. */
const DESCRIPTIONS: Readonly<Record<keyof (typeof VERSIONS)[2]["definitions"], string>> = {
  Edtf: "A date, time or interval in EDTF (ISO 8601-2), read in the dataset's zone. The validator reads it: the day must exist, and an interval must not end before it starts.",
  Words: "Plain text for people to read, never markup.",
  Language: "A BCP 47 language tag.",
  LonLat: "[longitude, latitude] in degrees, WGS 84, the order of GeoJSON.",
  WebAddress: "An address that is safe to offer as a link.",
  SourceId: "The id of a record in /sources, one record an id. The validator finds the record.",
  PlaceId:
    "The id of a record in /places, one record an id. The validator finds the record, and that a region has districts and a country its code.",
  FactionId: "The id of a record in /factions, one record an id. The validator finds the record.",
  ActorId: "The id of a record in /actors, one record an id. The validator finds the record.",
  RelationId: "The id of a record in /relations, one record an id.",
  EventId: "The id of a record in /events, one record an id.",
  InferenceId:
    "The id of a record in /inferences, one record an id. The validator finds the record.",
  Identifiers: "The same thing in other registers.",
  Evidence:
    "A fragment of a source of type document, with its offsets in Unicode code points. The validator counts: at most twelve words, never a whole sentence, as long as its offsets say, within the source.",
  Attribution:
    "Who says so, nearest speaker first; a null actor is a speaker whom the next one does not name.",
  Placed: "Somewhere on the map.",
  Where: "Somewhere on the map, or nowhere on it, with the reason.",
  GapId: "The id of a record in /gaps, one record an id. The validator finds the record.",
  PointId: "The id of a point, one point an id in all events.",
  QuestionId: "The id of a record in /questions, one record an id.",
  KindId:
    "The id of a kind that the dataset declares under /kinds, one kind an id and none of the format's own. The validator finds it.",
  Outline:
    "An outline as a geometry of GeoJSON (RFC 7946, WGS 84). The validator checks that each ring is closed.",
  Speaker:
    "One link of a chain of attribution; a null actor is a speaker whom the next one does not name.",
  Hedge: "The words by which a speaker keeps a distance from what is said.",
  Point: "One thing that is said of an event, with its own words, chain and hedge.",
  Toll: "People killed or wounded: one number at least of low, best and high.",
  Event:
    "Something that happens at a time; with `accounts`, as several sources tell it. The validator checks that attribution, evidence and participants are there, or that `absent` says why not; and that an event has two parties or none, and no principal beside them.",
};

const DESCRIPTION =
  "What a schema can say of a dataset. The validator of the Dispatch Atlas (npm run validate -- FILE) checks besides: dates in EDTF, the time zone, that every id named is that of a record and every record's id its own, that evidence and paragraphs keep within their source, and that no one heads, commands, represents or belongs to himself, round however many corners.";

/** @returns the schema as a JSON value, the same at each call */
export function datasetJsonSchema(version: Version): Record<string, unknown> {
  const { format, schema, definitions } = VERSIONS[version];
  const { $schema, $defs, ...rest } = toJsonSchema(schema as v.GenericSchema, {
    target: "draft-2020-12",
    errorMode: "ignore",
    definitions,
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === "regex" && "requirement" in valibotAction
        ? { ...jsonSchema, pattern: patternOf(valibotAction.requirement as RegExp) }
        : null,
  });
  const described = Object.entries(DESCRIPTIONS)
    .filter(([name]) => Object.hasOwn(definitions, name))
    .map(([name, description]) => [name, { description, ...($defs?.[name] as object) }]);
  return {
    $schema,
    title: `Dispatch Atlas dataset (${format})`,
    description: DESCRIPTION,
    ...rest,
    $defs: Object.fromEntries(described),
  };
}

/** @returns the text of the checked-in file */
export function datasetJsonSchemaText(version: Version): string {
  return `${JSON.stringify(datasetJsonSchema(version), null, 2)}\n`;
}

/** Of the present version under a name without a number, which datasets refer to; an older one keeps its number. */
export const SCHEMA_FILES: Readonly<Record<Version, string>> = {
  1: "dataset-1.schema.json",
  2: "dataset.schema.json",
};

/** Patterns of JSON Schema have no flags, so "whatever the case" is spelled out. */
export function patternOf({ source, ignoreCase }: RegExp): string {
  if (!ignoreCase) return source;
  let isInClass = false;
  return source.replaceAll(/\\p\{\w+\}|\\.|([a-z])-([a-z])|[[\]]|[a-z]/gi, (part, from, to) => {
    if (part === "[" || part === "]") isInClass = part === "[";
    if (part.startsWith("\\") || !/[a-z]/i.test(part)) return part;
    if (from && isInClass) return `${part.toLowerCase()}${from.toUpperCase()}-${to.toUpperCase()}`;
    const both = `${part.toLowerCase()}${part.toUpperCase()}`;
    return isInClass ? both : `[${both}]`;
  });
}
