/** Places, and where something is: a point, a ring, a region, a country, or nowhere on the map, with the reason. */
import * as v from "valibot";
import {
  type Frozen,
  LonLat,
  PlaceId,
  SourceId,
  translationsOf,
  Words,
  withBasis,
} from "./common.ts";

const CountryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "an ISO 3166-1 alpha-2 code"));
const DistrictCode = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, "an ISO 3166-2 code, such as LY-TB"),
);

export const IdentifiersSchema = v.strictObject({
  wikidata: v.optional(
    v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, "a Wikidata item, such as Q3579")),
  ),
  geonames: v.optional(v.pipe(v.number(), v.integer("a GeoNames number"), v.minValue(1))),
});

const naming = { name: Words };

export const PlaceSchema = v.strictObject({
  id: PlaceId,
  ...naming,
  translations: translationsOf(naming),
  kind: v.picklist(["city", "district", "region", "country", "site"]),
  lonLat: LonLat,
  /** The country that it lies in; for a country, its own code: the base map draws the outline. */
  country: v.optional(CountryCode),
  /** The districts that make it up; the base map draws them. */
  districts: v.optional(v.array(DistrictCode)),
  identifiers: v.optional(IdentifiersSchema),
  /** The references that name, position and identifiers come from. */
  cites: v.optional(v.array(SourceId)),
});

/** Somewhere on the map. */
export const PlacedSchema = v.variant("extent", [
  withBasis({
    extent: v.literal("point"),
    place: PlaceId,
    /** Whether it is there, or was aimed there; without it, it is there. */
    sense: v.optional(v.picklist(["at", "toward"])),
  }),
  withBasis({
    extent: v.literal("ring"),
    place: PlaceId,
    radiusKm: v.pipe(
      v.number(),
      v.gtValue(0, "a radius above 0 km"),
      v.maxValue(20015, "at most half the way round the Earth, 20,015 km"),
    ),
  }),
  withBasis({ extent: v.literal("region"), place: PlaceId }),
  withBasis({ extent: v.literal("country"), place: PlaceId }),
]);

const unplacedWords = { reason: Words };

/** Nowhere on the map, with the reason, in words for the reader. */
const UnplacedSchema = v.strictObject({
  extent: v.literal("unplaced"),
  ...unplacedWords,
  translations: translationsOf(unplacedWords),
});

export const WhereSchema = v.variant("extent", [PlacedSchema, UnplacedSchema]);

export type Place = Frozen<v.InferOutput<typeof PlaceSchema>>;
export type Placed = Frozen<v.InferOutput<typeof PlacedSchema>>;
export type Where = Frozen<v.InferOutput<typeof WhereSchema>>;
