/** The base map, decoded once: land, borders, and what can be named, ready to be drawn by any number of maps. */
import type { MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { feature, merge, mesh } from "topojson-client";
import type {
  GeometryCollection,
  MultiPolygon as MultiPolygonArcs,
  Point as PointObject,
  Polygon as PolygonArcs,
  Topology,
} from "topojson-specification";
import type { LonLat } from "../../model/schema/common.ts";
import type { Bounds } from "./map-model.ts";

/** By language tag; `en` is always there. */
export type Names = Readonly<Record<string, string>>;

/** What the file data/base-map.json holds. */
export type BaseMapFile = Topology<{
  countries: GeometryCollection<{
    name: string;
    names?: Record<string, string>;
    label?: number[];
  }>;
  districts: GeometryCollection<{ name_en: string; name_ar?: string; region?: string }>;
  cities: GeometryCollection<{ name: Record<string, string>; rank: number; country: string }>;
  seas: GeometryCollection<{ name: Record<string, string> }>;
}>;

/** A country or a district. `label` is where its name stands best, if the file says so. */
export interface Area {
  readonly code: string;
  readonly names: Names;
  readonly label: LonLat | null;
  readonly geometry: MultiPolygon;
  readonly bounds: Bounds;
}

export interface City {
  readonly id: string;
  readonly names: Names;
  /** 1 for capitals and the largest, 3 for the smallest. */
  readonly rank: number;
  /** In the country that the map is about. */
  readonly home: boolean;
  readonly lonLat: LonLat;
}

export interface Sea {
  readonly id: string;
  readonly names: Names;
  readonly lonLat: LonLat;
}

export interface BaseMap {
  /** Every country but home ones, as one shape without inner borders. */
  readonly land: MultiPolygon;
  /** The countries that the file divides into districts. */
  readonly home: MultiPolygon;
  readonly coast: MultiLineString;
  readonly borders: MultiLineString;
  readonly districtBorders: MultiLineString;
  readonly homeCodes: ReadonlySet<string>;
  readonly countries: ReadonlyMap<string, Area>;
  readonly districts: ReadonlyMap<string, Area>;
  readonly cities: readonly City[];
  readonly seas: readonly Sea[];
  /** The districts' common outline; codes that the file lacks are left out, null when none is left. */
  readonly mergeDistricts: (codes: readonly string[]) => MultiPolygon | null;
}

type ArcsOf<P> = PolygonArcs<P> | MultiPolygonArcs<P>;

/**
 * Decodes the base map's file.
 *
 * @param file TopoJSON with the objects `countries`, `districts`, `cities` and `seas`
 */
export function decodeBaseMap(file: BaseMapFile): BaseMap {
  const { countries, districts, cities, seas } = file.objects;
  const countryArcs = countries.geometries.filter(isArea);
  const districtArcs = districts.geometries.filter(isArea);
  // ISO 3166-2 codes begin with the country's own.
  const homeCodes = new Set(districtArcs.map(({ id }) => String(id).slice(0, 2)));
  const isHome = ({ id }: { id?: string | number | undefined }) => homeCodes.has(String(id));
  return {
    land: merge(file, countryArcs.filter((arcs) => !isHome(arcs)) as PolygonArcs[]),
    home: merge(file, countryArcs.filter(isHome) as PolygonArcs[]),
    coast: mesh(file, countries, (a, b) => a === b),
    borders: mesh(file, countries, (a, b) => a !== b),
    districtBorders: mesh(file, districts, (a, b) => a !== b),
    homeCodes,
    countries: new Map(countryArcs.map((arcs) => [String(arcs.id), countryOf(file, arcs)])),
    districts: new Map(districtArcs.map((arcs) => [String(arcs.id), districtOf(file, arcs)])),
    cities: cities.geometries.filter(isPoint).map((point) => ({
      id: String(point.id),
      names: point.properties?.name ?? {},
      rank: point.properties?.rank ?? 3,
      home: homeCodes.has(point.properties?.country ?? ""),
      lonLat: positionOf(file, point),
    })),
    seas: seas.geometries.filter(isPoint).map((point) => ({
      id: String(point.id),
      names: point.properties?.name ?? {},
      lonLat: positionOf(file, point),
    })),
    mergeDistricts: (codes) => {
      const parts = districtArcs.filter(({ id }) => codes.includes(String(id)));
      return parts.length === 0 ? null : merge(file, parts as PolygonArcs[]);
    },
  };
}

/** The name in a language, else in English. @param lang a BCP 47 tag; its region is not looked at */
export function nameIn(names: Names, lang: string): string {
  return names[lang] ?? names[lang.split("-")[0] ?? ""] ?? names["en"] ?? "";
}

function isArea<P>(geometry: { type: string | null }): geometry is ArcsOf<P> {
  return geometry.type === "Polygon" || geometry.type === "MultiPolygon";
}

function isPoint<P>(geometry: { type: string | null }): geometry is PointObject<P> {
  return geometry.type === "Point";
}

function countryOf(
  file: BaseMapFile,
  arcs: ArcsOf<{ name: string; names?: Record<string, string>; label?: number[] }>,
): Area {
  const [lon, lat] = arcs.properties?.label ?? [];
  return {
    ...areaOf(file, arcs),
    names: { en: arcs.properties?.name ?? "", ...arcs.properties?.names },
    label: lon === undefined || lat === undefined ? null : [lon, lat],
  };
}

function districtOf(file: BaseMapFile, arcs: ArcsOf<{ name_en: string; name_ar?: string }>): Area {
  const { name_en: en = "", name_ar: ar } = arcs.properties ?? {};
  return { ...areaOf(file, arcs), names: ar === undefined ? { en } : { en, ar }, label: null };
}

function areaOf(file: BaseMapFile, arcs: ArcsOf<object>) {
  const { geometry } = feature(file, arcs);
  const whole = asMultiPolygon(geometry as Polygon | MultiPolygon);
  return { code: String(arcs.id), geometry: whole, bounds: boundsOf(whole) };
}

function asMultiPolygon(geometry: Polygon | MultiPolygon): MultiPolygon {
  if (geometry.type === "MultiPolygon") return geometry;
  return { type: "MultiPolygon", coordinates: [geometry.coordinates] };
}

function positionOf(file: BaseMapFile, point: PointObject<object>): LonLat {
  const { geometry } = feature(file, point);
  const [lon = 0, lat = 0]: Position = geometry.type === "Point" ? geometry.coordinates : [];
  return [lon, lat];
}

/** The box round an area. */
export function boundsOf({ coordinates }: MultiPolygon): Bounds {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon = 0, lat = 0] of coordinates.flat(2)) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [
    [west, south],
    [east, north],
  ];
}
