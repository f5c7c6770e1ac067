/** The published JSON Schema (draft 2020-12) of a dataset, made from the definition that the validator uses. */
import { toJsonSchema } from "@valibot/to-json-schema";
import { AttributionSchema } from "../model/schema/actor.ts";
import {
  ActorId,
  EdtfText,
  EventId,
  FactionId,
  InferenceId,
  Language,
  LonLat,
  PlaceId,
  RelationId,
  SourceId,
  WebAddress,
  Words,
} from "../model/schema/common.ts";
import { DatasetSchema, FORMAT } from "../model/schema/dataset.ts";
import { IdentifiersSchema, PlacedSchema, WhereSchema } from "../model/schema/place.ts";
import { EvidenceSchema } from "../model/schema/source.ts";

/** Written once under `$defs` and referred to. */
const DEFINITIONS = {
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
  Placed: PlacedSchema,
  Where: WhereSchema,
};

/** What the schema cannot check and the validator does, and units. */
const DESCRIPTIONS: Readonly<Record<keyof typeof DEFINITIONS, string>> = {
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
};

const TITLE = `Dispatch Atlas dataset (${FORMAT})`;

const DESCRIPTION =
  "What a schema can say of a dataset. The validator of the Dispatch Atlas (npm run validate -- FILE) checks besides: dates in EDTF, the time zone, that every id named is that of a record and every record's id its own, that evidence and paragraphs keep within their source, and that no one heads, commands, represents or belongs to himself, round however many corners.";

/** @returns the schema as a JSON value, the same at each call */
export function datasetJsonSchema(): Record<string, unknown> {
  const { $schema, $defs, ...rest } = toJsonSchema(DatasetSchema, {
    target: "draft-2020-12",
    errorMode: "ignore",
    definitions: DEFINITIONS,
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === "regex" && "requirement" in valibotAction
        ? { ...jsonSchema, pattern: patternOf(valibotAction.requirement as RegExp) }
        : null,
  });
  const described = Object.entries(DESCRIPTIONS).map(([name, description]) => [
    name,
    { description, ...($defs?.[name] as object) },
  ]);
  return {
    $schema,
    title: TITLE,
    description: DESCRIPTION,
    ...rest,
    $defs: Object.fromEntries(described),
  };
}

/** @returns the text of the checked-in file */
export function datasetJsonSchemaText(): string {
  return `${JSON.stringify(datasetJsonSchema(), null, 2)}\n`;
}

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
