/** What a map without roads can say near a place: rings of distance round it, and how far the next towns beyond the frame are. */

import { nameIn } from "../base-map.ts";
import { distanceKm } from "../earth.ts";
import type { Town } from "../gazetteer.ts";
import { localeOf } from "../languages.ts";
import type { LonLat } from "../schema/common.ts";
import { type Box, holds } from "./box.ts";
import { exitAt, groupTargets, placeAtEdge } from "./edge.ts";
import { type Ground, ringRadius } from "./ground.ts";
import { type LabelScene, type LabelText, labelOf } from "./label-requests.ts";
import { sayLength } from "./scale.ts";
import { ringPoint } from "./split-ring.ts";

/** A frame this wide or narrower has little on it but the place itself, in km. */
export const NEAR_KM = 120;
/** Rings of distance, in km: the two or three that a frame has room for. */
const DISTANCES = [1, 2, 5, 10, 20, 50] as const;
/** Of the frame's smaller side, the radius that a ring may have. */
const ROOM = { least: 0.12, most: 0.5 } as const;
/** A town farther than so many frames is no neighbour, */
const REACH = 4;
/** but where few people live the next town is a bearing from as far as this, in km. */
const FAR_KM = 200;
/** As many plaques as a border has room for. */
const PLAQUES = 6;
/** Between a plaque and the border, in pixels. */
const MARGIN = 8;
/** From the right, clockwise. */
const ARROWS = ["→", "↘", "↓", "↙", "←", "↖", "↑", "↗"] as const;

/** The width of what is in view, in km, along its middle. */
export function widthOf({ frame, toLonLat }: Ground): number {
  const y = frame.height / 2;
  return distanceKm(toLonLat({ x: 0, y }), toLonLat({ x: frame.width / 2, y })) * 2;
}

/** How far off a town may be and still be a neighbour of what is in view, in km. */
export function reachOf(ground: Ground): number {
  return Math.max(widthOf(ground) * REACH, FAR_KM);
}

/** The radii of the rings that a near frame shows round a place. */
export function distancesRound(ground: Ground, place: LonLat): number[] {
  const side = Math.min(ground.frame.width, ground.frame.height);
  return DISTANCES.filter((km) => {
    const share = ringRadius(ground, place, km) / side;
    return share >= ROOM.least && share <= ROOM.most;
  });
}

/** The words of rings, each above its line. */
export function distanceLabels(
  scene: LabelScene,
  place: LonLat,
  radii: readonly number[],
): LabelText[] {
  const { ground, model } = scene;
  return radii.map((km) => {
    const text = isolate(sayLength(km * 1000, localeOf(model.lang)));
    const label = labelOf(scene, "distance", `distance ${km}`, text);
    const { width, height } = label;
    const options = [-90, 90, 0, 180].flatMap((degrees) => {
      const at = ground.toFrame(ringPoint(place, km, (degrees * Math.PI) / 180));
      return [{ x: at.x - width / 2, y: at.y - height / 2 }];
    });
    return { ...label, options };
  });
}

/** "→ Zawiya 45 km" at the rim, for the most important town of each direction. */
export function townsBeyond(
  scene: LabelScene,
  place: LonLat,
  towns: readonly Town[],
  obstacles: readonly Box[],
): LabelText[] {
  const { ground, model } = scene;
  const reach = reachOf(ground);
  const near = towns
    .map((town) => ({ town, km: distanceKm(place, town.lonLat) }))
    .filter(({ town, km }) => km < reach && !holds(ground.frame, ground.toFrame(town.lonLat)))
    // A large town far off is as good a bearing as a small one near by.
    .sort((a, b) => b.town.importance - b.km / reach - (a.town.importance - a.km / reach));
  const targets = near.map(({ town }, at) => ({ id: String(at), ...ground.toFrame(town.lonLat) }));
  const taken: Box[] = [...obstacles];
  return groupTargets(targets, ground.frame)
    .slice(0, PLAQUES)
    .flatMap(({ ids, angle }): LabelText[] => {
      const best = near[Number(ids[0])];
      if (best === undefined) return [];
      const name = nameIn(best.town.names, model.lang);
      const length = sayLength(roundKm(best.km) * 1000, localeOf(model.lang));
      const text = `${arrowOf(angle)} ${isolate(name)} ${isolate(length)}`;
      const label = labelOf(scene, "beyond", `beyond ${best.town.lonLat.join()}`, text);
      const box = placeAtEdge(angle, label, ground.frame, taken, MARGIN);
      if (box === null || !isAtItsSide(angle, box, ground.frame)) return [];
      taken.push(box);
      return [{ ...label, options: [box] }];
    });
}

/** Isolated, so that a number beside an Arabic name stays on its side (Unicode's FSI and PDI). */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

function roundKm(km: number): number {
  return km < 10 ? Math.max(0.1, Math.round(km * 10) / 10) : Math.round(km);
}

function arrowOf(angle: number): string {
  const eighth = Math.round((angle / (2 * Math.PI)) * ARROWS.length);
  return ARROWS[(eighth + ARROWS.length) % ARROWS.length] ?? "→";
}

/** A plaque that found room on another side would point across the map. */
function isAtItsSide(angle: number, box: Box, frame: Box): boolean {
  const { side } = exitAt(angle, frame);
  if (side === "left") return box.x < frame.width / 3;
  if (side === "right") return box.x + box.width > (frame.width * 2) / 3;
  return side === "top" ? box.y < frame.height / 3 : box.y + box.height > (frame.height * 2) / 3;
}
