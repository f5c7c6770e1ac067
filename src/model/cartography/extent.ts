/** How wide the place of a mark is, and the outline that a base map has for it. */
import type { MultiPolygon } from "geojson";
import type { Area, BaseMap } from "../base-map.ts";
import { turnTo } from "../meridian.ts";
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

/** @returns the outline of a region or a country, on the side of 180° where its mark is; null for what has none, or is not in the base map */
export function outlineOf(
  base: BaseMap,
  { extent, lonLat }: Omit<Located, "id">,
): MultiPolygon | null {
  if (extent.type === "outline") return toMultiPolygon(extent.outline);
  if (extent.type === "region") return base.mergeDistricts(extent.districts);
  if (extent.type === "country") {
    const area = base.countries.get(extent.country);
    return area ? turnArea(area, lonLat[0]).geometry : null;
  }
  return null;
}

/** The area on the side of 180° that is nearer to a longitude. */
export function turnArea(area: Area, lon: number): Area {
  const [[west, south], [east, north]] = area.bounds;
  const turn = turnTo(lon, (west + east) / 2);
  if (turn === 0) return area;
  const { label } = area;
  return {
    ...area,
    label: label && [label[0] + turn, label[1]],
    bounds: [
      [west + turn, south],
      [east + turn, north],
    ],
    geometry: {
      type: "MultiPolygon",
      coordinates: area.geometry.coordinates.map((rings) =>
        rings.map((ring) => ring.map(([x = 0, y = 0]) => [x + turn, y])),
      ),
    },
  };
}

function toMultiPolygon({ type, coordinates }: Outline): MultiPolygon {
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  // GeoJSON's types know no read-only positions; nothing here changes them.
  return { type: "MultiPolygon", coordinates: polygons as unknown as MultiPolygon["coordinates"] };
}
