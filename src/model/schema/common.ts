/** The small pieces that every record of the format is made of: ids, words, translations, dates, numbers with limits. */
import * as v from "valibot";
import { parseEdtf } from "../edtf.ts";

/** A type whose every depth is read-only. */
export type Frozen<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [K in keyof T]: Frozen<T[K]> };

const ID = /^[\p{L}\p{N}][\p{L}\p{N}._:-]{0,127}$/u;

/** An id of one kind of record; the brand keeps an actor's id from standing where an event's is due. */
export function idOf<const Name extends string>(name: Name) {
  return v.pipe(
    v.string(),
    v.regex(ID, "an id: letters, digits, dot, colon, dash or underscore, at most 128 of them"),
    v.brand(name),
  );
}

export const SourceId = idOf("SourceId");
export const PlaceId = idOf("PlaceId");
export const FactionId = idOf("FactionId");
export const ActorId = idOf("ActorId");
export const RelationId = idOf("RelationId");
export const EventId = idOf("EventId");
export const InferenceId = idOf("InferenceId");
export const GapId = idOf("GapId");
export const PointId = idOf("PointId");
export const QuestionId = idOf("QuestionId");
/** The id of a kind of event, actor or tie that the dataset declares. */
export const KindId = idOf("KindId");
export type SourceId = v.InferOutput<typeof SourceId>;
export type PlaceId = v.InferOutput<typeof PlaceId>;
export type FactionId = v.InferOutput<typeof FactionId>;
export type ActorId = v.InferOutput<typeof ActorId>;
export type RelationId = v.InferOutput<typeof RelationId>;
export type EventId = v.InferOutput<typeof EventId>;
export type InferenceId = v.InferOutput<typeof InferenceId>;
export type GapId = v.InferOutput<typeof GapId>;
export type PointId = v.InferOutput<typeof PointId>;
export type QuestionId = v.InferOutput<typeof QuestionId>;
export type KindId = v.InferOutput<typeof KindId>;

/** One line or a short paragraph for people to read: plain text, never markup. */
export const Words = v.pipe(
  v.string(),
  v.nonEmpty("some words"),
  v.maxLength(2000, "at most 2,000 characters"),
);

/** A BCP 47 language tag. */
export const Language = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "a BCP 47 language tag, such as ar or pt-BR"),
);

/** `translations`: the same words in other languages, by language tag; what is left out is shown in the dataset's. */
export function translationsOf<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.optional(v.record(Language, v.partial(v.strictObject(entries))));
}

/** A date or time in EDTF (ISO 8601-2), read in the dataset's zone. */
export const EdtfText = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const reading = parseEdtf(dataset.value);
    if (!reading.ok) addIssue({ message: `a date in EDTF (ISO 8601-2): ${reading.error}` });
  }),
);

/** A position as [longitude, latitude] in degrees, WGS 84, the order of GeoJSON. */
export const LonLat = v.strictTuple([
  v.pipe(
    v.number(),
    v.minValue(-180, "a longitude from -180 to 180"),
    v.maxValue(180, "a longitude from -180 to 180"),
  ),
  v.pipe(
    v.number(),
    v.minValue(-90, "a latitude from -90 to 90"),
    v.maxValue(90, "a latitude from -90 to 90"),
  ),
]);
export type LonLat = readonly [lon: number, lat: number];

/** A web address that is safe to offer as a link. */
export const WebAddress = v.pipe(
  v.string(),
  v.maxLength(2000, "at most 2,000 characters"),
  v.regex(/^https?:\/\/[^\s]+$/i, "an address that begins with http:// or https://"),
);

/** A whole number that counts something. */
export const Count = v.pipe(v.number(), v.integer("a whole number"), v.minValue(0, "zero or more"));

/**
 * A record that the source states in its words, or that we infer from them; what is inferred names its inferences, records
 * of the dataset that give a reason once for all that rests on it.
 */
export function withBasis<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.variant("basis", [
    v.strictObject({ ...entries, basis: v.literal("stated") }),
    v.strictObject({
      ...entries,
      basis: v.literal("inferred"),
      inferences: v.pipe(v.array(InferenceId), v.minLength(1, "at least one inference")),
    }),
  ]);
}

/**
 * One of several shapes, told apart before any is looked at, so that a fault is reported where it stands and not as "none of
 * these".
 * @param pick which of them an input means to be; -1 for one that cannot be told
 * @param expected what to say of that one
 */
export function oneOfShapes<const Shapes extends v.UnionOptions>(
  shapes: Shapes,
  pick: (input: unknown) => number,
  expected: string,
): v.UnionSchema<Shapes, string> {
  const union = v.union(shapes, expected);
  return {
    ...union,
    "~run": (dataset, config) => {
      const shape = shapes[pick(dataset.value)];
      return (shape ?? union)["~run"](dataset, config) as ReturnType<(typeof union)["~run"]>;
    },
  };
}

/** For `oneOfShapes`: the place of the first of these keys that the input has. */
export function firstKey(...keys: readonly string[]): (input: unknown) => number {
  return (input) =>
    typeof input === "object" && input !== null && !Array.isArray(input)
      ? keys.findIndex((key) => Object.hasOwn(input, key))
      : -1;
}

/** A kind of the atlas's own, or one that the dataset declares in a list under `/kinds`. */
export function kindOf<const Kinds extends readonly string[]>(kinds: Kinds, list: string) {
  return v.union(
    [v.picklist(kinds), KindId],
    `${kinds.join(", ")} or the id of a kind in /kinds/${list}`,
  );
}
