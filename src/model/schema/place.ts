/** Places, and where something is: a point, a ring, a region, a country, or nowhere on the map, with the reason. */
import * as v from "valibot";
import { AREA_LEVELS } from "../vocabulary.ts";
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

/** An outline as GeoJSON has it (RFC 7946, WGS 84): rings of positions, each closed, the outer one first. */
const Ring = v.pipe(
  v.array(LonLat),
  v.minLength(4, "four positions at least, the last one the first once more"),
);
const Polygon = v.pipe(v.array(Ring), v.minLength(1, "one ring at least"));

export const OutlineSchema = v.variant("type", [
  v.strictObject({ type: v.literal("Polygon"), coordinates: Polygon }),
  v.strictObject({
    type: v.literal("MultiPolygon"),
    coordinates: v.pipe(v.array(Polygon), v.minLength(1, "one polygon at least")),
  }),
]);

const naming = { name: Words };

export const placeEntries = {
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
  /** The references that name, position, outline and identifiers come from. */
  cites: v.optional(v.array(SourceId)),
};

/** With an outline of its own, where the base map has none or another one. */
export const PlaceSchema = v.strictObject({ ...placeEntries, outline: v.optional(OutlineSchema) });

const RadiusKm = v.pipe(
  v.number(),
  v.gtValue(0, "a radius above 0 km"),
  v.maxValue(20015, "at most half the way round the Earth, 20,015 km"),
);

/** The extents that there have been from the first version on. */
export const firstExtents = [
  withBasis({
    extent: v.literal("point"),
    place: PlaceId,
    /** Whether it is there, or was aimed there; without it, it is there. */
    sense: v.optional(v.picklist(["at", "toward"])),
  }),
  withBasis({
    extent: v.literal("ring"),
    place: PlaceId,
    radiusKm: RadiusKm,
  }),
  withBasis({ extent: v.literal("region"), place: PlaceId }),
  withBasis({ extent: v.literal("country"), place: PlaceId }),
] as const;

/** Somewhere on the map. */
export const PlacedSchema = v.variant("extent", [
  ...firstExtents,
  /** Within so far of the place, and perhaps at it; a ring is at that distance. */
  withBasis({ extent: v.literal("near"), place: PlaceId, radiusKm: RadiusKm }),
  /** Somewhere in an area, of which no more is known; the place's own point means nothing then. */
  withBasis({ extent: v.literal("area"), place: PlaceId, level: v.picklist(AREA_LEVELS) }),
]);

const unplacedWords = { reason: Words };

/** Nowhere on the map, with the reason, in words for the reader. */
export const UnplacedSchema = v.strictObject({
  extent: v.literal("unplaced"),
  ...unplacedWords,
  translations: translationsOf(unplacedWords),
});

export const WhereSchema = v.variant("extent", [PlacedSchema, UnplacedSchema]);

export type Place = Frozen<v.InferOutput<typeof PlaceSchema>>;
export type Placed = Frozen<v.InferOutput<typeof PlacedSchema>>;
export type Where = Frozen<v.InferOutput<typeof WhereSchema>>;
export type Outline = Frozen<v.InferOutput<typeof OutlineSchema>>;
