/** The base map, decoded once: land, borders, and what can be named, ready to be drawn by any number of maps. */
import type { Feature, Geometry, MultiLineString, MultiPolygon, Position } from "geojson";
import { feature, merge, mesh } from "topojson-client";
import type { GeometryCollection, Polygon as PolygonArcs, Topology } from "topojson-specification";
import { isInArea } from "./cartography/interior.ts";
import type { Bounds } from "./frame.ts";
import { turnRing, turnTo } from "./meridian.ts";
import type { LonLat } from "./schema/common.ts";

/** By language tag; `en` is always there. */
export interface Names {
  readonly en: string;
  readonly [lang: string]: string;
}

type CountryProperties = {
  /** Without one, the platform names it. */
  readonly name?: string;
  readonly names?: Names;
  readonly label?: readonly number[];
};
type DistrictProperties = { readonly name_en: string; readonly name_ar?: string };
type CityProperties = { readonly name: Names; readonly rank: number; readonly country: string };

/** What the file data/base-map.json holds. */
export type BaseMapFile = Topology<{
  countries: GeometryCollection<CountryProperties>;
  districts: GeometryCollection<DistrictProperties>;
  cities: GeometryCollection<CityProperties>;
  seas: GeometryCollection<{ readonly name: Names }>;
}> & {
  /** The cells that have the finest coast. */
  readonly fullCoast: readonly Bounds[];
};

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

interface Sea {
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
  /** What of it is the home countries'. */
  readonly homeCoast: MultiLineString;
  readonly borders: MultiLineString;
  readonly districtBorders: MultiLineString;
  readonly homeCodes: ReadonlySet<string>;
  /** Where the finest coast is, within 180°. */
  readonly fullCoast: readonly Bounds[];
  readonly countries: ReadonlyMap<string, Area>;
  readonly districts: ReadonlyMap<string, Area>;
  readonly cities: readonly City[];
  readonly seas: readonly Sea[];
  /** Whether a place lies in any country. */
  readonly isLand: (lonLat: LonLat) => boolean;
  /** The districts' common outline; codes that the file lacks are left out, null when none is left. */
  readonly mergeDistricts: (codes: readonly string[]) => MultiPolygon | null;
}

/**
 * Decodes the base map's file.
 *
 * @param about ISO 3166-1 alpha-2 codes of the countries that stand out; of others, no districts are shown
 * @param file TopoJSON with the objects `countries`, `districts`, `cities` and `seas`
 */
export function decodeBaseMap(file: BaseMapFile, about: readonly string[]): BaseMap {
  const { countries, districts, cities, seas } = file.objects;
  const homeCodes = new Set(about);
  // ISO 3166-2 codes begin with the country's own.
  const shown = {
    ...districts,
    geometries: districts.geometries.filter(({ id }) => homeCodes.has(String(id).slice(0, 2))),
  };
  const isHome = ({ id }: HasId) => homeCodes.has(String(id));
  const areas = byCode(feature(file, countries).features.map(countryOf));
  const join = (parts: readonly object[]) => merge(file, parts as PolygonArcs[]);
  return {
    land: join(countries.geometries.filter((country) => !isHome(country))),
    home: join(countries.geometries.filter(isHome)),
    coast: mesh(file, countries, (a, b) => a === b),
    homeCoast: mesh(file, countries, (a, b) => a === b && isHome(a)),
    borders: mesh(file, countries, (a, b) => a !== b),
    districtBorders: mesh(file, shown, (a, b) => a !== b),
    homeCodes,
    fullCoast: file.fullCoast,
    countries: areas,
    districts: byCode(feature(file, shown).features.map(districtOf)),
    cities: feature(file, cities).features.map(({ id, geometry, properties }) => ({
      id: String(id),
      names: properties.name,
      rank: properties.rank,
      home: homeCodes.has(properties.country),
      lonLat: positionOf(geometry),
    })),
    seas: feature(file, seas).features.map(({ id, geometry, properties }) => ({
      id: String(id),
      names: properties.name,
      lonLat: positionOf(geometry),
    })),
    isLand: (lonLat) => Array.from(areas.values()).some((area) => isWithin(area, lonLat)),
    mergeDistricts: (codes) => {
      const parts = districts.geometries.filter(({ id }) => codes.includes(String(id)));
      return parts.length === 0 ? null : join(parts);
    },
  };
}

/** The name in a language, else in English. @param lang a BCP 47 tag; its region is not looked at */
export function nameIn(names: Names, lang: string): string {
  return names[lang] ?? names[lang.split("-")[0] ?? ""] ?? names.en;
}

type HasId = { readonly id?: string | number | undefined };

function byCode(areas: readonly Area[]): Map<string, Area> {
  return new Map(areas.map((area) => [area.code, area]));
}

function countryOf({ id, geometry, properties }: Feature<Geometry, CountryProperties>): Area {
  const { name, names } = properties;
  const [lon, lat] = properties.label ?? [];
  const label: LonLat | null = lon === undefined || lat === undefined ? null : [lon, lat];
  const known = name === undefined ? nameAll(String(id)) : { en: name };
  return areaOf(String(id), geometry, { ...known, ...names }, label);
}

/** By what the platform knows: a file need not name countries. */
function nameAll(code: string): Names {
  const [en = code, ar = en, ru = en] = NAMERS.map((namer) => namer.of(code));
  return { en, ar, ru };
}

const NAMERS = ["en", "ar", "ru"].map((lang) => new Intl.DisplayNames(lang, { type: "region" }));

function districtOf({ id, geometry, properties }: Feature<Geometry, DistrictProperties>): Area {
  const { name_en: en, name_ar: ar } = properties;
  return areaOf(String(id), geometry, ar === undefined ? { en } : { en, ar }, null);
}

function areaOf(code: string, shape: Geometry, names: Names, label: LonLat | null): Area {
  const geometry = withoutJumps(asMultiPolygon(shape));
  return { code, names, label, geometry, bounds: boundsOf(geometry) };
}

function asMultiPolygon(shape: Geometry): MultiPolygon {
  if (shape.type === "MultiPolygon") return shape;
  const coordinates = shape.type === "Polygon" ? [shape.coordinates] : [];
  return { type: "MultiPolygon", coordinates };
}

/** Rings that cross 180° go on beyond it, and islands beyond it lie beside the mainland. */
function withoutJumps({ coordinates }: MultiPolygon): MultiPolygon {
  const longest = coordinates.flat().reduce((a, b) => (b.length > a.length ? b : a), []);
  const near = longest[0]?.[0] ?? 0;
  return {
    type: "MultiPolygon",
    coordinates: coordinates.map((rings) => rings.map((ring) => turnRing(ring, near))),
  };
}

/** @param lonLat within 180° */
export function isWithin({ bounds: [low, high], geometry }: Area, [x, lat]: LonLat): boolean {
  const lon = x + turnTo((low[0] + high[0]) / 2, x);
  if (lon < low[0] || lon > high[0] || lat < low[1] || lat > high[1]) return false;
  return isInArea(geometry, [lon, lat]);
}

function positionOf(shape: Geometry): LonLat {
  const [lon = 0, lat = 0]: Position = shape.type === "Point" ? shape.coordinates : [];
  return [lon, lat];
}

/** The box round an area. */
export function boundsOf({ coordinates }: MultiPolygon): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
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
