/** Where each group stands in the frame: on its place, on its ring's line, or beside what is there already. */
import type { XY } from "../../model/cartography/box.ts";
import type { Ground } from "../../model/cartography/ground.ts";
import { ringRadius as kmOnScreen } from "../../model/cartography/ground.ts";
import { ringRadius } from "../../model/cartography/groups.ts";
import { ringPoint } from "../../model/cartography/split-ring.ts";
import { type Disc, standAside } from "../../model/cartography/stand-aside.ts";
import type { CountedGroup } from "./counted-model.ts";

export interface LaidGroup extends Disc {
  readonly group: CountedGroup;
  /** The place that it belongs to, where it stands beside it. */
  readonly place: XY | null;
}

/** A ring whose radius is smaller, in pixels, cannot be told from a point. */
export const LEAST_RING = 24;
/** Of a single event's sign, with what is round it. */
const SINGLE = { plain: 10.5, near: 14, selected: 17 } as const;
const UP = -Math.PI / 2;

/** Groups of points stand on their places; rings, areas and the selected event find room among them. */
export function layGroups(ground: Ground, groups: readonly CountedGroup[]): LaidGroup[] {
  const isFirm = ({ extent, selected }: CountedGroup) => selected === null && isPoint(extent.type);
  const laid: LaidGroup[] = groups.filter(isFirm).map((group) => ({
    group,
    ...ground.toFrame(group.lonLat),
    radius: radiusOf(group),
    place: null,
  }));
  const moving = groups.filter((group) => !isFirm(group));
  // The selected one has the first choice.
  for (const group of moving.sort((a, b) => rank(a) - rank(b))) laid.push(lay(ground, group, laid));
  return laid;
}

function rank({ selected }: CountedGroup): number {
  return selected === null ? 1 : 0;
}

export function isPoint(type: CountedGroup["extent"]["type"]): boolean {
  return type === "point" || type === "near";
}

export function isDashed({ extent }: CountedGroup): boolean {
  return extent.type === "near";
}

function radiusOf(group: CountedGroup): number {
  if (group.selected !== null) return SINGLE.selected;
  if (group.count > 1) return ringRadius(group.count);
  return isDashed(group) ? SINGLE.near : SINGLE.plain;
}

function lay(ground: Ground, group: CountedGroup, taken: readonly Disc[]): LaidGroup {
  const radius = radiusOf(group);
  const wish = wishOf(ground, group);
  const spot = standAside(wish, radius, taken);
  const isAside = Math.hypot(spot.x - wish.x, spot.y - wish.y) > radius / 2;
  return { group, ...spot, radius, place: isAside ? wish : null };
}

/** A ring's mark stands on its line, where that can be seen. */
function wishOf(ground: Ground, { extent, lonLat }: CountedGroup): XY {
  const isRing =
    extent.type === "ring" && kmOnScreen(ground, lonLat, extent.radiusKm) >= LEAST_RING;
  return ground.toFrame(isRing ? ringPoint(lonLat, extent.radiusKm, UP) : lonLat);
}

/** The group under a point; a small one has a target of 24 pixels. */
export function groupAt(laid: readonly LaidGroup[], { x, y }: XY): LaidGroup | null {
  let found: LaidGroup | null = null;
  let least = 0;
  for (const one of laid) {
    const off = Math.hypot(one.x - x, one.y - y) - Math.max(one.radius, 12);
    if (off <= 0 && (found === null || off < least)) {
      found = one;
      least = off;
    }
  }
  return found;
}
