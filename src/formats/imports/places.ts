/** Where a row of a table is: its position, as a place of the draft. */
import type { LonLat, PlaceId } from "../../model/schema/common.ts";
import type { Place, Where } from "../../model/schema/place.ts";
import type { AreaLevel } from "../../model/vocabulary.ts";
import { readDecimal } from "../table/read-number.ts";
import { countryCode } from "./country-codes.ts";
import type { DraftBuilder } from "./draft-builder.ts";

/** @returns null where one of them is no number or lies beyond the Earth */
export function positionOf(latitude: string, longitude: string): LonLat | null {
  const [lat, lon] = [readDecimal(latitude), readDecimal(longitude)];
  if (lat === null || lon === null || Math.abs(lat) > 90 || Math.abs(lon) > 180) return null;
  return [lon, lat];
}

export interface PlaceGiven {
  readonly name: string;
  readonly lonLat: LonLat;
  readonly country: string;
  readonly kind: Place["kind"];
  /** What the position is the middle of, where it is that. */
  readonly level?: AreaLevel;
}

/** A name may stand for two places: one is its name with its position, and an area its level besides. */
export function placeOf(builder: DraftBuilder, given: PlaceGiven): PlaceId {
  const { name, lonLat, country, kind, level } = given;
  return builder.place(`${level ?? kind}\0${name}\0${lonLat[0]}\0${lonLat[1]}\0${country}`, () => {
    const code = country === "" ? null : countryCode(country);
    return { name, kind, lonLat, ...(code ? { country: code as never } : {}) };
  });
}

/** An area by its level: no more is known of where in it. */
export function areaOf(builder: DraftBuilder, given: PlaceGiven & { level: AreaLevel }): Where {
  return {
    extent: "area",
    place: placeOf(builder, given),
    level: given.level,
    basis: "stated",
  };
}

/** The kind of place that an area of a level is. */
export function kindOfLevel(level: AreaLevel): Place["kind"] {
  return level === "country" || level === "district" ? level : "region";
}
