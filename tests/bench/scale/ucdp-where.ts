/** Where a row of UCDP GED happened: `where_prec` says what its coordinates are, a place or the middle of an area. */
import type { DSVRowString } from "d3";

type Row = DSVRowString;

/** By `where_prec`: 1 exact, 2 near it, then areas whose coordinates are their middle. */
const LEVELS: Readonly<Record<string, string>> = {
  3: "district",
  4: "governorate",
  5: "without-set-bounds",
  6: "country",
  7: "sea-or-air",
};
const NEAR_KM = 25;

/** A name may stand for two places; a place is its name with its coordinates, and an area of its level. */
function placeOf(row: Row) {
  const level = LEVELS[row.where_prec ?? ""];
  const [lat, lon] = [Number(row.latitude), Number(row.longitude)];
  const name = row.where_coordinates?.trim() || row.country?.trim() || "?";
  return { key: [level ?? "place", name, lat, lon].join(), name, level, lonLat: [lon, lat] };
}

export type PlaceIds = ReadonlyMap<string, string>;

/** The ids of all places of the rows, in the order in which they come. */
export function placeIdsOf(rows: readonly Row[]): PlaceIds {
  const keys = new Set(rows.map((row) => placeOf(row).key));
  return new Map([...keys].map((key, at) => [key, `place-${at + 1}`]));
}

export function placesIn(rows: readonly Row[], ids: PlaceIds): readonly unknown[] {
  const places = new Map(rows.map((row) => placeOf(row)).map((place) => [place.key, place]));
  return [...places.values()].map(({ key, name, level, lonLat }) => ({
    id: ids.get(key),
    name,
    kind: kindOf(level),
    lonLat,
  }));
}

function kindOf(level: string | undefined): string {
  if (level === undefined) return "city";
  return level === "country" || level === "district" ? level : "region";
}

export function readWhere(row: Row, ids: PlaceIds): unknown {
  const { key, level } = placeOf(row);
  const place = ids.get(key);
  if (level) return { extent: "area", place, level, basis: "stated" };
  return row.where_prec === "2"
    ? { extent: "near", place, radiusKm: NEAR_KM, basis: "stated" }
    : { extent: "point", place, basis: "stated" };
}
