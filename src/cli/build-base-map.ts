/**
 * Writes data/base-map.json, the map that ships with the page, a lighter one for embeds, one of the world, and
 * data/country-cells.json, which tells roughly where each country is: `npm run base-map`.
 *
 * `--around DATASET`, as often as there are datasets to publish, cuts the base map that each opens with (`cutOpeningMaps`), and with
 * `--coast FILE` the finest coast round its places (`cutFinestLevel`). `--parts FOLDER` writes the other finer levels (`buildParts`).
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { argv } from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { geoArea, geoCentroid, geoContains } from "d3";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { feature, merge, quantize } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Polygon as PolygonArcs, Topology } from "topojson-specification";
import { readDatasetBytes } from "../formats/read-dataset-text.ts";
import { type Atlas, indexDataset } from "../model/atlas.ts";
import { baseMapFile, OPENING_CUTS } from "../model/base-map-files.ts";
import type { CountryCells } from "../model/country-cells.ts";
import { buildParts } from "./base-map/build-parts.ts";
import { countryFeatures, type WorldTopology } from "./base-map/countries.ts";
import { countryCells } from "./base-map/country-cells.ts";
import { cutFinestLevel } from "./base-map/finest-level.ts";
import { type Arc, joinOutline } from "./base-map/join-districts.ts";
import {
  type Labels,
  labelled,
  ownNames,
  type PlaceLabel,
  points,
} from "./base-map/label-places.ts";
import { buildOpeningMap, openingFor } from "./base-map/opening-cut.ts";
import { FULL, LIGHT, thin, type Zone } from "./base-map/thin.ts";
import { type Built, withFullCoast } from "./base-map/with-full-coast.ts";
import { linesOf } from "./frame/problem-lines.ts";

type Cut = Topology<{ districts: GeometryCollection<Record<string, string>> }>;
/** How much of the map is kept. */
export interface Detail {
  /** Where the file goes. */
  readonly output: string;
  readonly zones: readonly Zone[];
  /** Across the world. */
  readonly steps: number;
  readonly keepsCity: (city: PlaceLabel) => boolean;
  /** Whether a country keeps its label, which stands here. */
  readonly keepsLabel: (at: Position) => boolean;
  /** Whether countries keep their names. */
  readonly keepsNames: boolean;
  /** Of a country without a label, in steradians; smaller ones are left out. */
  readonly leastArea: number;
}

const WORLD_MAP = "../../data/base-map-world.json";
const CELLS = "../../data/country-cells.json";
const DISTRICTS = "../../data/sources/libya-districts.topo.json";
const LABELS = "../../data/sources/base-map-labels.json";
const require = createRequire(import.meta.url);
const WORLD = pathToFileURL(require.resolve("world-atlas/countries-10m.json")).href;
const MIDDLE_WORLD = pathToFileURL(require.resolve("world-atlas/countries-50m.json")).href;
const SMALL_WORLD = pathToFileURL(require.resolve("world-atlas/countries-110m.json")).href;
/** Steps of 0.07°, a pixel at zoom 3. */
const WORLD_STEPS = 5e3;

/** Steps of 200 m in latitude, 300 m in longitude at Libya's coast. */
export const FULL_MAP: Detail = {
  output: "../../data/base-map.json",
  zones: FULL,
  steps: 1e5,
  keepsCity: () => true,
  keepsLabel: () => true,
  keepsNames: true,
  leastArea: 0,
};

/** The same for an embed, which has a tenth of a second for it: steps of a kilometre, the larger cities. */
export const LIGHT_MAP: Detail = {
  output: "../../data/base-map-light.json",
  zones: LIGHT,
  steps: 1e4,
  keepsCity: ({ rank = 1, country }) => rank === 1 || (rank === 2 && country === "LY"),
  keepsLabel: ([lon = 0, lat = 0]) => lon > -13 && lon < 46 && lat > 8 && lat < 48,
  keepsNames: false,
  leastArea: 1e-3,
};

/**
 * Builds the base map from the world file and from data/sources.
 *
 * @returns quantised TopoJSON with the objects `countries`, `districts`, `cities` and `seas`, and where the finest coast is; polygons turn clockwise,
 *   as d3-geo wants them
 */
export function buildBaseMap(detail: Detail = FULL_MAP): Built {
  const labels = read<Labels>(LABELS);
  const cut = read<Cut>(DISTRICTS);
  const units = cut.objects.districts.geometries as PolygonArcs[];
  const outline = merge(cut, units).coordinates[0]?.[0] ?? [];
  const districts = feature(cut, cut.objects.districts) as FeatureCollection<Polygon>;
  const world = joinLibya(read<WorldTopology>(WORLD), outline);

  const countries = countryFeatures(world);
  const isKept = (country: Feature<Polygon | MultiPolygon>) =>
    String(country.id) in labels.countries || geoArea(country) >= detail.leastArea;
  countries.features = countries.features.filter(isKept);
  for (const country of countries.features) {
    const label = labels.countries[String(country.id)];
    const place = label && detail.keepsLabel(label.label) ? { label: label.label } : {};
    // One without a name is named by the platform.
    if (!detail.keepsNames) country.properties = { ...place, ...ownNames(country, labels) };
    else if (label) country.properties = { name: label.names.en, ...place, names: label.names };
  }
  const whole = topology({
    countries,
    districts: clockwise(districts),
    cities: points(labels.cities.filter(detail.keepsCity)),
    seas: points(labels.seas),
  });
  return withFullCoast(quantize(thin(whole, detail.zones), detail.steps));
}

/**
 * The map that a dataset from elsewhere opens with, until the finer parts have come: all countries alike, those that the coarsest
 * world file leaves out from the next finer one, and no districts.
 */
export function buildWorldMap(): Built {
  const labels = read<Labels>(LABELS);
  const countries = countryFeatures(read<WorldTopology>(SMALL_WORLD));
  const codes = new Set(countries.features.map(({ id }) => id));
  const small = countryFeatures(read<WorldTopology>(MIDDLE_WORLD)).features.filter(
    (country) => country.id !== "ZZ" && !codes.has(country.id) && !liesIn(country, countries),
  );
  countries.features.push(...small);
  for (const country of countries.features) country.properties = labelled(country, labels);
  const empty: FeatureCollection<Polygon> = { type: "FeatureCollection", features: [] };
  const whole = topology({
    countries,
    districts: empty,
    cities: points(labels.cities.filter(({ rank }) => rank === 1)),
    seas: points(labels.seas),
  });
  return withFullCoast(quantize(whole, WORLD_STEPS));
}

/** A state within another would be a hole in it. */
function liesIn(
  country: Feature<Polygon | MultiPolygon>,
  { features }: FeatureCollection<Polygon | MultiPolygon>,
): boolean {
  return features.some((other) => geoContains(other, geoCentroid(country)));
}

/** Of the world file as it is: what the map leaves out where it is thinned counts too. */
export function buildCountryCells(): CountryCells {
  return countryCells(countryFeatures(read<WorldTopology>(WORLD)));
}

/** A base map for each dataset that none of those that ship is made for; the page's build tells the page of them. */
function cutOpeningMaps(around: readonly Atlas[]): void {
  const cuts = around.flatMap((atlas) => openingFor(atlas) ?? []);
  rmSync(new URL("../../data/opening", import.meta.url), { recursive: true, force: true });
  mkdirSync(new URL("../../data/opening", import.meta.url));
  for (const cut of cuts) write(`../../${baseMapFile(cut)}`, buildOpeningMap(cut));
  write(`../../${OPENING_CUTS}`, cuts);
}

function joinLibya(world: WorldTopology, outline: readonly Position[]): WorldTopology {
  const libya = world.objects.countries.geometries.find(({ id }) => id === "434");
  if (libya?.type !== "Polygon") throw new Error("Libya is not one polygon of the world file");
  const arcs = joinOutline(absoluteArcs(world), libya.arcs[0] ?? [], outline);
  return { type: "Topology", objects: world.objects, arcs };
}

function absoluteArcs(world: WorldTopology): Arc[] {
  return world.arcs.map((_, index) => {
    const line = feature(world, { type: "LineString", arcs: [index] });
    return line.geometry.coordinates;
  });
}

function clockwise(districts: FeatureCollection<Polygon>): FeatureCollection<Polygon> {
  const features = districts.features.map((district) => ({
    ...district,
    geometry: {
      ...district.geometry,
      coordinates: district.geometry.coordinates.map((ring) => ring.toReversed()),
    },
  }));
  return { type: "FeatureCollection", features };
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")) as T;
}

/** @throws where it is no sound dataset */
function readSound(path: string): Atlas {
  const { result } = readDatasetBytes(readFileSync(path));
  if (result.ok) return indexDataset(result.value);
  throw new Error([`${path} has errors:`, ...linesOf(path, result.error)].join("\n"));
}

function write(path: string, value: unknown): void {
  const text = `${JSON.stringify(value)}\n`;
  writeFileSync(new URL(path, import.meta.url), text);
  const zipped = gzipSync(text, { level: 9 }).length;
  console.log(`${path}: ${text.length} characters, ${zipped} bytes after gzip`);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      parts: { type: "string" },
      around: { type: "string", multiple: true, default: [] },
      coast: { type: "string" },
    },
  });
  const around = values.around.map(readSound);
  if (values.parts !== undefined) for (const line of buildParts(values.parts)) console.log(line);
  if (values.coast !== undefined) console.log(await cutFinestLevel(values.coast, around));
  else if (around.length > 0)
    console.log("data/parts/2: as it was; for a finer coast round these places, --coast FILE");
  for (const detail of [FULL_MAP, LIGHT_MAP]) {
    write(detail.output, buildBaseMap(detail));
  }
  write(WORLD_MAP, buildWorldMap());
  write(CELLS, buildCountryCells());
  if (around.length > 0) cutOpeningMaps(around);
}
