/** Where an event's mark belongs at the present zoom and frame. */
import type { BaseMap } from "../base-map.ts";
import type { LonLat } from "../schema/common.ts";
import { holds } from "./box.ts";
import { type Located, outlineOf } from "./extent.ts";
import { type Ground, toRings } from "./ground.ts";
import { visibleCentre } from "./interior.ts";

/** Kept between an area's mark and the frame's border. */
const INSET = 24;

/** Where a mark stands: at its point, in the middle of a ring too small to see, or within its area, in what is in view. */
export function anchorOf(ground: Ground, base: BaseMap, mark: Located): LonLat {
  const { extent, lonLat } = mark;
  if (extent.type === "point" || "radiusKm" in extent) return lonLat;
  const label = extent.type === "country" ? base.countries.get(extent.country)?.label : null;
  const home = label ?? lonLat;
  const { frame } = ground;
  if (holds(frame, ground.toFrame(home), INSET)) return home;
  const outline = outlineOf(base, mark);
  const centre = outline && visibleCentre(toRings(ground, outline), frame);
  if (centre === null || !holds(frame, centre, INSET)) return home;
  return ground.toLonLat(centre);
}
