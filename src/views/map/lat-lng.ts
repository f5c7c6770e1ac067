/** Turns the project's [lon, lat] round for Leaflet, and back. */
import type { LatLng, LatLngBounds, LatLngTuple } from "leaflet";
import type { Bounds } from "../../model/frame.ts";
import type { LonLat } from "../../model/schema/common.ts";

export function toLatLng([lon, lat]: LonLat): LatLngTuple {
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
