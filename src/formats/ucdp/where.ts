/** Where a row of UCDP GED happened: `where_prec` says what its coordinates are, a place or the middle of an area. */
import type { Where } from "../../model/schema/place.ts";
import type { AreaLevel } from "../../model/vocabulary.ts";
import type { DraftBuilder } from "../imports/draft-builder.ts";
import { areaOf, kindOfLevel, placeOf, positionOf } from "../imports/places.ts";
import { unplaced } from "../imports/reasons.ts";

/** By `where_prec`; 1 is the place itself, 2 near it. */
const LEVELS: Readonly<Record<string, AreaLevel>> = {
  3: "district",
  4: "governorate",
  5: "without-set-bounds",
  6: "country",
  7: "sea-or-air",
};
/** What the codebook calls near. */
const NEAR_KM = 25;

export interface UcdpWhere {
  readonly precision: string;
  readonly name: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly country: string;
}

export function ucdpWhere(builder: DraftBuilder, row: UcdpWhere): Where {
  const lonLat = positionOf(row.latitude, row.longitude);
  if (!lonLat) return unplaced("The row has no coordinates that can be read.");
  const level = LEVELS[row.precision];
  const given = { name: row.name, lonLat, country: row.country };
  if (level) return areaOf(builder, { ...given, kind: kindOfLevel(level), level });
  const place = placeOf(builder, { ...given, kind: "city" });
  if (row.precision === "2") return { extent: "near", place, radiusKm: NEAR_KM, basis: "stated" };
  return { extent: "point", place, basis: "stated" };
}
