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

/** What the table calls otherwise than CLDR does in English. */
const OTHER_NAMES = {
  "Bosnia-Herzegovina": "BA",
  "DR Congo": "CD",
  "Ivory Coast": "CI",
  "Kingdom of eSwatini": "SZ",
  "Macedonia, FYR": "MK",
  Turkey: "TR",
} as const;

const codes = codesByName();

/** ISO 3166-1 alpha-2 by the name of the country in English. */
function codesByName(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const all = letters.flatMap((one) => letters.map((other) => one + other));
  const named = all.flatMap((code) => {
    // A former or other code of a country is none of its own.
    const name = new Intl.Locale("und", { region: code }).region === code && names.of(code);
    return name ? [[name, code] as const] : [];
  });
  return new Map([...named, ...Object.entries(OTHER_NAMES)]);
}

/** Older and other names stand in brackets, "Yemen (North Yemen)"; a name that nobody knows has no code. */
function countryOf(row: Row): string | undefined {
  const name = row.country?.trim() ?? "";
  return codes.get(name) ?? codes.get(name.replace(/\s*\(.*\)$/, ""));
}

/** A name may stand for two places; a place is its name with its coordinates, and an area of its level. */
function placeOf(row: Row) {
  const level = LEVELS[row.where_prec ?? ""];
  const [lat, lon] = [Number(row.latitude), Number(row.longitude)];
  const name = row.where_coordinates?.trim() || row.country?.trim() || "?";
  const country = countryOf(row);
  const key = [level ?? "place", name, lat, lon, country].join();
  return { key, name, level, lonLat: [lon, lat], country };
}

export type PlaceIds = ReadonlyMap<string, string>;

/** The ids of all places of the rows, in the order in which they come. */
export function placeIdsOf(rows: readonly Row[]): PlaceIds {
  const keys = new Set(rows.map((row) => placeOf(row).key));
  return new Map([...keys].map((key, at) => [key, `place-${at + 1}`]));
}

export function placesIn(rows: readonly Row[], ids: PlaceIds): readonly unknown[] {
  const places = new Map(rows.map((row) => placeOf(row)).map((place) => [place.key, place]));
  return [...places.values()].map(({ key, name, level, lonLat, country }) => ({
    id: ids.get(key),
    name,
    kind: kindOf(level),
    lonLat,
    ...(country ? { country } : {}),
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
