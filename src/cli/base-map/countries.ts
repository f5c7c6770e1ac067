/** Joins the units of the world file into one feature a country. */

import { geoContains, group } from "d3";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { feature, merge } from "topojson-client";
import type {
  GeometryCollection,
  MultiPolygon as MultiPolygonArcs,
  Polygon as PolygonArcs,
  Topology,
} from "topojson-specification";
import { alpha2 } from "./country-codes.ts";

type UnitProperties = { readonly name?: string };
type Unit = PolygonArcs<UnitProperties> | MultiPolygonArcs<UnitProperties>;
type Area = Feature<Polygon | MultiPolygon, UnitProperties>;

/** The world file: the object `countries` with ISO 3166-1 numeric ids and English names. */
export type WorldTopology = Topology<{ countries: GeometryCollection<UnitProperties> }>;

// The world file gives Crimea to Russia; ISO 3166-2 lists it as UA-43 and UA-40, and ISO decides here.
const CRIMEA = { from: "RU", to: "UA", lonLat: [34.1, 45.1] } as const;

/**
 * One feature for each country, with its ISO 3166-1 alpha-2 code as id and its name in the world file.
 * Units that ISO lists under one country become one area without an inner line.
 *
 * @param world topology with the object `countries`, absolute degrees
 */
export function countryFeatures(world: WorldTopology): FeatureCollection<Polygon | MultiPolygon> {
  const units = world.objects.countries.geometries.flatMap((geometry) =>
    geometry.type === "Polygon" || geometry.type === "MultiPolygon"
      ? splitCrimea(world, geometry)
      : [],
  );
  const countries = group(units, ({ code }) => code);
  const features = Array.from(countries, ([id, parts]) => joined(world, id, parts));
  return { type: "FeatureCollection", features };
}

type Part = { readonly code: string; readonly unit: Unit };

function splitCrimea(world: WorldTopology, unit: Unit): Part[] {
  const code = alpha2(
    unit.id === undefined ? undefined : String(unit.id),
    unit.properties?.name ?? "",
  );
  if (code !== CRIMEA.from || unit.type !== "MultiPolygon") return [{ code, unit }];
  const isCrimea = (arcs: number[][]) =>
    geoContains(feature(world, { type: "Polygon", arcs }), [...CRIMEA.lonLat]);
  const moved = unit.arcs.filter(isCrimea);
  if (moved.length !== 1) throw new Error("Crimea is not one polygon of the world file any more");
  const rest = unit.arcs.filter((arcs) => !moved.includes(arcs));
  return [
    { code, unit: { ...unit, arcs: rest } },
    { code: CRIMEA.to, unit: { type: "MultiPolygon", arcs: moved } },
  ];
}

function joined(world: WorldTopology, id: string, parts: readonly Part[]): Area {
  const units = parts.map(({ unit }) => unit);
  // The unit that ISO numbers comes with the country's name.
  const named = units.find((unit) => unit.id !== undefined) ?? units[0];
  const name = id === "ZZ" ? "Unassigned" : (named?.properties?.name ?? id);
  const geometry = merge(world, units);
  // One ring of the world file (Jordan's, by the Dead Sea) ends a step beside its start.
  geometry.coordinates = geometry.coordinates.map((polygon) => polygon.map(closed));
  return { type: "Feature", id, properties: { name }, geometry };
}

function closed(ring: readonly Position[]): Position[] {
  return ring.with(-1, ring[0] ?? [0, 0]);
}
