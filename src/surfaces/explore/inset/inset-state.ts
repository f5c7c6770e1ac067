/** What the map's inset shows now: what the first frame shows too small, or where a near frame lies, or nothing. */
import { type Atlas, isOnMap, placeOf } from "../../../model/atlas.ts";
import {
  findInset,
  type Inset,
  type InsetPlace,
  insetBounds,
} from "../../../model/cartography/inset.ts";
import { kmPerDegree } from "../../../model/earth.ts";
import { type Bounds, type Camera, isWithin, unwrapBounds } from "../../../model/frame.ts";
import { summaryOf } from "../../../model/summarise.ts";
import { isAlike } from "../../../state/bring-into-sight.ts";
import { memoise } from "../../../state/memoise.ts";
import type { State } from "../../../state/state.ts";

/** `detail` stands beside what the map shows; `locator` shows where a near frame lies. */
export type InsetMode = "detail" | "locator" | "none";

/** In a nearer frame everything is large enough. */
const NEAR_KM = 150;
/** What a detail fills of the map, from its left edge, in pixels; its words need at least so many rem. */
export const DETAIL = { most: 238, leastRem: 10, left: 10 } as const;
/** Round the ring or the places, of their reach, in the inset and where a click leads. */
export const AIR = { inset: 1.5, map: 1.24 } as const;

const placesOf = memoise((atlas: Atlas): readonly InsetPlace[] =>
  summaryOf(atlas).wheres.flatMap((where) => {
    if (!isOnMap(atlas, where)) return [];
    const { lonLat } = placeOf(atlas, where);
    if (where.extent === "point") return [{ lonLat, radiusKm: 0 }];
    return where.extent === "ring" ? [{ lonLat, radiusKm: where.radiusKm }] : [];
  }),
);

const findIn = memoise((atlas: Atlas, home: Bounds): Inset | null =>
  findInset(placesOf(atlas), home),
);

/** @returns null for a dataset that needs none, and for one whose events are counted: an inset without their marks would say that there are none */
export function insetOf({ engine, atlas, home }: State): Inset | null {
  return engine.census ? null : findIn(atlas, home);
}

/** `none` too where a place of the dataset would lie beneath it. */
export function insetMode(state: State): InsetMode {
  if (insetOf(state) === null) return "none";
  const { frame, isFrameMoved } = state;
  if (frame !== null && widthKm(frame.bounds) <= NEAR_KM) return "locator";
  if (!isFrameMoved && isHome(state)) return "detail";
  return frame !== null && isFree(state.atlas, frame) ? "detail" : "none";
}

/** Whether the map was told to show the first frame. */
export function isHome({ camera, home }: Pick<State, "camera" | "home">): boolean {
  return isAlike(camera, homeCamera(home));
}

function homeCamera(bounds: Bounds): Camera {
  return { type: "bounds", bounds };
}

/** Where to look closer. */
export function closerCamera(inset: Inset): Camera {
  return { type: "bounds", bounds: insetBounds(inset, AIR.map), exact: true };
}

function widthKm(bounds: Bounds): number {
  const [[west, south], [east, north]] = unwrapBounds(bounds);
  return (east - west) * kmPerDegree((south + north) / 2);
}

/** Whether no place lies where the inset would be. */
function isFree(atlas: Atlas, { bounds, zoom }: NonNullable<State["frame"]>): boolean {
  const [[west]] = bounds;
  const pixels = (256 * 2 ** zoom) / 360;
  const end = DETAIL.left + DETAIL.most + 16;
  return placesOf(atlas).every(
    ({ lonLat }) => !isWithin(lonLat, bounds) || (lonLat[0] - west) * pixels > end,
  );
}
