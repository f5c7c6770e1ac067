/** Where each event's mark belongs at the present zoom and frame, in pixels of Leaflet's world or of the frame. */
import type { MultiPolygon } from "geojson";
import type { Map as LeafletMap } from "leaflet";
import type { LonLat } from "../../model/schema/common.ts";
import { outlineOf } from "./areas.ts";
import type { BaseMap } from "./base-map.ts";
import { type Box, holds, type XY } from "./box.ts";
import { polar } from "./fan.ts";
import { type Rings, visibleCentre } from "./interior.ts";
import { toLatLng, toLonLat } from "./lat-lng.ts";
import type { MapMark } from "./map-model.ts";

/** A ring whose radius is larger, in pixels, carries its mark; a smaller one leaves it at the place. */
const RING_WITH_MARK = 50;
/** Lower left first: titles run to the right. */
const BEARINGS = [135, 45, -45, -135, 90, 180, 0, -90].map((degrees) => (degrees * Math.PI) / 180);
/** Kept between an area's mark and the frame's border. */
const INSET = 24;

export function frameBox(map: LeafletMap): Box {
  const { x: width, y: height } = map.getSize();
  return { x: 0, y: 0, width, height };
}

/** Pixels in the frame. */
export function toFrame(map: LeafletMap, lonLat: LonLat): XY {
  return map.latLngToContainerPoint(toLatLng(lonLat));
}

/** An area's rings in the frame. */
export function toRings(map: LeafletMap, { coordinates }: MultiPolygon): Rings {
  return coordinates
    .flat()
    .map((ring) => ring.map(([lon = 0, lat = 0]) => toFrame(map, [lon, lat])));
}

/** The radius of a ring on the screen. */
export function ringRadius(map: LeafletMap, [lon, lat]: LonLat, radiusKm: number): number {
  // One degree of latitude is 111.32 km on the sphere that web maps are drawn on.
  const north = toFrame(map, [lon, Math.min(85, lat + radiusKm / 111.32)]);
  return Math.abs(toFrame(map, [lon, lat]).y - north.y);
}

/**
 * Where a mark stands: at its point, on its ring, or within its area, and there within what is in view.
 *
 * @param others places of other marks in the frame, which a ring's mark avoids
 */
export function anchorOf(
  map: LeafletMap,
  base: BaseMap,
  mark: MapMark,
  others: readonly XY[],
): LonLat {
  const { extent, lonLat } = mark;
  if (extent.type === "point") return lonLat;
  if (extent.type === "ring") return onRing(map, lonLat, extent.radiusKm, others);
  const label = extent.type === "country" ? base.countries.get(extent.country)?.label : null;
  const home = label ?? lonLat;
  const frame = frameBox(map);
  if (holds(frame, toFrame(map, home), INSET)) return home;
  const outline = outlineOf(base, extent);
  const centre = outline && visibleCentre(toRings(map, outline), frame);
  if (centre === null || !holds(frame, centre, INSET)) return home;
  return toLonLat(map.containerPointToLatLng([centre.x, centre.y]));
}

function onRing(map: LeafletMap, lonLat: LonLat, radiusKm: number, others: readonly XY[]): LonLat {
  const radius = ringRadius(map, lonLat, radiusKm);
  if (radius < RING_WITH_MARK) return lonLat;
  const centre = toFrame(map, lonLat);
  const frame = frameBox(map);
  const points = BEARINGS.map((bearing) => {
    const { x, y } = polar(radius, bearing);
    return { x: centre.x + x, y: centre.y + y };
  });
  const isClear = (point: XY) =>
    others.every(({ x, y }) => Math.hypot(x - point.x, y - point.y) > 40);
  const best =
    points.find((point) => isClear(point) && holds(frame, point, INSET)) ??
    points.find((point) => holds(frame, point, INSET)) ??
    points[0];
  if (best === undefined) return lonLat;
  return toLonLat(map.containerPointToLatLng([best.x, best.y]));
}
