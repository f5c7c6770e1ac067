/** Writes data/base-map.json, the map that ships with the page: `tsx src/cli/build-base-map.ts`. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { argv } from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Feature, FeatureCollection, Point, Polygon, Position } from "geojson";
import { feature, merge, quantize } from "topojson-client";
import { topology } from "topojson-server";
import type {
  GeometryCollection,
  Objects,
  Polygon as PolygonArcs,
  Topology,
} from "topojson-specification";
import { countryFeatures, type WorldTopology } from "./base-map/countries.ts";
import { type Arc, joinOutline } from "./base-map/join-districts.ts";
import { thin } from "./base-map/thin.ts";

type Cut = Topology<{ districts: GeometryCollection<Record<string, string>> }>;
type Names = { readonly en: string; readonly ar?: string; readonly ru?: string };
type PlaceLabel = {
  readonly id: string;
  readonly name: Names;
  readonly lonLat: Position;
  readonly rank?: number;
  readonly country?: string;
};
type Labels = {
  readonly countries: Record<string, { readonly label: Position; readonly names: Names }>;
  readonly cities: readonly PlaceLabel[];
  readonly seas: readonly PlaceLabel[];
};

/** Steps across the world: 200 m in latitude, 300 m in longitude at Libya's coast. */
const STEPS = 1e5;
const DISTRICTS = "../../data/sources/libya-districts.topo.json";
const LABELS = "../../data/sources/base-map-labels.json";
const OUTPUT = "../../data/base-map.json";
const require = createRequire(import.meta.url);
const WORLD = pathToFileURL(require.resolve("world-atlas/countries-10m.json")).href;

/**
 * Builds the base map from the world file and from data/sources.
 *
 * @returns quantised TopoJSON with the objects `countries`, `districts`, `cities` and `seas`; polygons turn clockwise,
 *   as d3-geo wants them
 */
export function buildBaseMap(): Topology<Objects<object>> {
  const labels = read<Labels>(LABELS);
  const cut = read<Cut>(DISTRICTS);
  const units = cut.objects.districts.geometries as PolygonArcs[];
  const outline = merge(cut, units).coordinates[0]?.[0] ?? [];
  const districts = feature(cut, cut.objects.districts) as FeatureCollection<Polygon>;
  const world = joinLibya(read<WorldTopology>(WORLD), outline);

  const countries = countryFeatures(world);
  for (const country of countries.features) {
    const label = labels.countries[String(country.id)];
    if (label) country.properties = { name: label.names.en, ...label };
  }
  const whole = topology({
    countries,
    districts: clockwise(districts),
    cities: points(labels.cities),
    seas: points(labels.seas),
  });
  return quantize(thin(whole), STEPS);
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

function points(places: readonly PlaceLabel[]): FeatureCollection<Point> {
  const features = places.map(({ id, lonLat, ...properties }): Feature<Point> => {
    return { type: "Feature", id, properties, geometry: { type: "Point", coordinates: lonLat } };
  });
  return { type: "FeatureCollection", features };
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")) as T;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const text = `${JSON.stringify(buildBaseMap())}\n`;
  writeFileSync(new URL(OUTPUT, import.meta.url), text);
  const zipped = gzipSync(text, { level: 9 }).length;
  console.log(`data/base-map.json: ${text.length} characters, ${zipped} bytes after gzip`);
}
