/** Where a base map's names stand: of countries, cities and seas. */
import { geoArea, geoCentroid, greatest } from "d3";
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from "geojson";

type Names = { readonly en: string; readonly ar?: string; readonly ru?: string };
export type PlaceLabel = {
  readonly id: string;
  readonly name: Names;
  readonly lonLat: Position;
  readonly rank?: number;
  readonly country?: string;
};
export type Labels = {
  readonly countries: Record<string, { readonly label: Position; readonly names: Names }>;
  readonly cities: readonly PlaceLabel[];
  readonly seas: readonly PlaceLabel[];
};

/** Where a country's name stands, and what the platform calls otherwise. */
export function labelled(country: Feature<Polygon | MultiPolygon>, labels: Labels) {
  const label = labels.countries[String(country.id)]?.label ?? middleOf(country);
  return { label: label.map((degrees) => round(degrees)), ...ownNames(country, labels) };
}

/** Those of the labels' names that the platform has otherwise. */
export function ownNames({ id }: Feature, { countries }: Labels): { readonly names?: Names } {
  const names = countries[String(id)]?.names;
  const nameBy = (lang: string) => new Intl.DisplayNames(lang, { type: "region" }).of(String(id));
  const isOwn =
    names !== undefined && Object.entries(names).some(([lang, name]) => nameBy(lang) !== name);
  return isOwn ? { names } : {};
}

/** Of its largest part. */
function middleOf({ geometry }: Feature<Polygon | MultiPolygon>): Position {
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const areas = parts.map((coordinates): Polygon => ({ type: "Polygon", coordinates }));
  const largest = greatest(areas, (part) => geoArea(part));
  return largest ? geoCentroid(largest) : [0, 0];
}

function round(degrees: number): number {
  return Math.round(degrees * 10) / 10;
}

export function points(places: readonly PlaceLabel[]): FeatureCollection<Point> {
  const features = places.map(({ id, lonLat, ...properties }): Feature<Point> => {
    return { type: "Feature", id, properties, geometry: { type: "Point", coordinates: lonLat } };
  });
  return { type: "FeatureCollection", features };
}
