/** How near a map comes by itself: no nearer than its coasts are drawn for. A person may zoom on. */
import type { BaseMap } from "../base-map.ts";
import { EQUATOR_KM } from "../earth.ts";
import { isWithin } from "../frame.ts";
import { turnTo } from "../meridian.ts";
import { DETAILS } from "../parts/detail.ts";
import type { LonLat } from "../schema/common.ts";

const TILE = 256;

/** How wide a frame must be at the least for its lines to look like a coast, in km. */
export function leastWidthKm({ fullCoast }: BaseMap, [lon, lat]: LonLat): number {
  // The full coast is cut round the places of what is published.
  const isFull = fullCoast.some((cell) => isWithin([lon + turnTo(0, lon), lat], cell));
  const fit = DETAILS.filter(({ isPartial }) => isFull || !isPartial);
  return Math.min(...fit.map(({ leastKm }) => leastKm));
}

/** The zoom at which a frame is so wide. @param width of the frame, in pixels @param lat of its middle, in degrees */
export function zoomForWidth(width: number, km: number, lat: number): number {
  return Math.log2((width * EQUATOR_KM * Math.cos((lat * Math.PI) / 180)) / (TILE * km));
}
