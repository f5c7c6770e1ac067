/** Where an event's mark belongs at the present zoom and frame. */
import type { BaseMap } from "../base-map.ts";
import type { LonLat } from "../schema/common.ts";
import { holds, type XY } from "./box.ts";
import { type Located, outlineOf } from "./extent.ts";
import { polar } from "./fan.ts";
import { type Ground, ringRadius, toRings } from "./ground.ts";
import { visibleCentre } from "./interior.ts";

/** A ring whose radius is larger, in pixels, carries its mark; a smaller one leaves it at the place. */
const RING_WITH_MARK = 50;
/** Lower left first: titles run to the right. */
const BEARINGS = [135, 45, -45, -135, 90, 180, 0, -90].map((degrees) => (degrees * Math.PI) / 180);
/** Kept between an area's mark and the frame's border. */
const INSET = 24;

/**
 * Where a mark stands: at its point, on its ring, or within its area, and there within what is in view.
 *
 * @param others places of other marks in the frame, which a ring's mark avoids
 */
export function anchorOf(
  ground: Ground,
  base: BaseMap,
  mark: Located,
  others: readonly XY[],
): LonLat {
  const { extent, lonLat } = mark;
  if (extent.type === "point" || extent.type === "near") return lonLat;
  if (extent.type === "ring") return onRing(ground, lonLat, extent.radiusKm, others);
  const label = extent.type === "country" ? base.countries.get(extent.country)?.label : null;
  const home = label ?? lonLat;
  const { frame } = ground;
  if (holds(frame, ground.toFrame(home), INSET)) return home;
  const outline = outlineOf(base, extent);
  const centre = outline && visibleCentre(toRings(ground, outline), frame);
  if (centre === null || !holds(frame, centre, INSET)) return home;
  return ground.toLonLat(centre);
}

function onRing(ground: Ground, lonLat: LonLat, radiusKm: number, others: readonly XY[]): LonLat {
  const radius = ringRadius(ground, lonLat, radiusKm);
  if (radius < RING_WITH_MARK) return lonLat;
  const centre = ground.toFrame(lonLat);
  const { frame } = ground;
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
  return ground.toLonLat(best);
}
