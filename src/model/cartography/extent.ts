/** How wide the place of a mark is, and the outline that a base map has for it. */
import type { MultiPolygon } from "geojson";
import type { BaseMap } from "../base-map.ts";
import type { LonLat } from "../schema/common.ts";
import type { Outline } from "../schema/place.ts";

export type MapExtent =
  | { readonly type: "point"; readonly toward: boolean }
  | { readonly type: "ring"; readonly radiusKm: number }
  /** Within the radius, and perhaps at the place. */
  | { readonly type: "near"; readonly radiusKm: number }
  /** The dataset's own. */
  | { readonly type: "outline"; readonly outline: Outline }
  /** ISO 3166-2 codes of the base map's districts. */
  | { readonly type: "region"; readonly districts: readonly string[] }
  /** An ISO 3166-1 alpha-2 code of the base map's countries. */
  | { readonly type: "country"; readonly country: string };

/** What has a place on a map. */
export interface Located {
  readonly id: string;
  readonly lonLat: LonLat;
  readonly extent: MapExtent;
}

/** @returns the outline of a region or a country; null for what has none, or is not in the base map */
export function outlineOf(base: BaseMap, extent: MapExtent): MultiPolygon | null {
  if (extent.type === "outline") return toMultiPolygon(extent.outline);
  if (extent.type === "region") return base.mergeDistricts(extent.districts);
  if (extent.type === "country") return base.countries.get(extent.country)?.geometry ?? null;
  return null;
}

function toMultiPolygon({ type, coordinates }: Outline): MultiPolygon {
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  // GeoJSON's types know no read-only positions; nothing here changes them.
  return { type: "MultiPolygon", coordinates: polygons as unknown as MultiPolygon["coordinates"] };
}
