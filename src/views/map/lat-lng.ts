/** Turns the project's [lon, lat] round for Leaflet, and back. */
import type { MultiPolygon, Position } from "geojson";
import type { LatLng, LatLngBounds, LatLngTuple } from "leaflet";
import type { Bounds } from "../../model/frame.ts";
import type { LonLat } from "../../model/schema/common.ts";

export function toLatLng([lon, lat]: LonLat): LatLngTuple {
  return [lat, lon];
}

/** Polygons of rings, the first of each its outside. */
export function toPolygons({ coordinates }: MultiPolygon): LatLngTuple[][][] {
  return coordinates.map((rings) => rings.map((ring) => ring.map(turn)));
}

function turn([lon = 0, lat = 0]: Position): LatLngTuple {
  return [lat, lon];
}

export function toLonLat({ lat, lng }: LatLng): LonLat {
  return [lng, lat];
}

export function toLatLngBounds([southWest, northEast]: Bounds): [LatLngTuple, LatLngTuple] {
  return [toLatLng(southWest), toLatLng(northEast)];
}

export function toBounds(bounds: LatLngBounds): Bounds {
  return [toLonLat(bounds.getSouthWest()), toLonLat(bounds.getNorthEast())];
}
