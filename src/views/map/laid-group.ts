/** Where each group stands in the frame: on its place, on its ring's line or in its area; the selected one beside what is there. */
import type { XY } from "../../model/cartography/box.ts";
import type { Ground } from "../../model/cartography/ground.ts";
import { ringRadius as kmOnScreen } from "../../model/cartography/ground.ts";
import { badgeRadius } from "../../model/cartography/groups.ts";
import { type Disc, standAside } from "../../model/cartography/stand-aside.ts";
import type { CountedGroup } from "./counted-model.ts";

export interface LaidGroup extends Disc {
  readonly group: CountedGroup;
  /** The place that it belongs to, where it stands beside it. */
  readonly place: XY | null;
}

/** A ring whose radius is smaller, in pixels, cannot be told from a point. */
export const LEAST_RING = 24;
/** Of the selected event's sign, with what is round it. */
const SELECTED = 17;

/** Badges stand where they were given room; the selected event finds its own among them. */
export function layGroups(ground: Ground, groups: readonly CountedGroup[]): LaidGroup[] {
  const isFirm = ({ selected }: CountedGroup) => selected === null;
  const laid = groups.filter(isFirm).map((group) => layFirm(ground, group));
  for (const group of groups) if (!isFirm(group)) laid.push(laySelected(ground, group, laid));
  return laid;
}

export function isDashed({ extent }: CountedGroup): boolean {
  return extent.type === "near";
}

function layFirm(ground: Ground, group: CountedGroup): LaidGroup {
  const spot = ground.toFrame(group.at);
  const radius = badgeRadius(group.count, isDashed(group));
  const belongs = nearestOf(ground, group, spot);
  const isAside = Math.hypot(spot.x - belongs.x, spot.y - belongs.y) > radius;
  return { group, ...spot, radius, place: isAside ? belongs : null };
}

function laySelected(ground: Ground, group: CountedGroup, taken: readonly Disc[]): LaidGroup {
  const wish = ground.toFrame(group.at);
  const spot = standAside(wish, SELECTED, taken);
  const isAside = Math.hypot(spot.x - wish.x, spot.y - wish.y) > SELECTED / 2;
  return { group, ...spot, radius: SELECTED, place: isAside ? wish : null };
}

/** What a badge belongs to: a ring's line where it is nearest, else the place. */
function nearestOf(ground: Ground, { extent, lonLat }: CountedGroup, spot: XY): XY {
  const middle = ground.toFrame(lonLat);
  const radius = extent.type === "ring" ? kmOnScreen(ground, lonLat, extent.radiusKm) : 0;
  if (radius < LEAST_RING) return middle;
  const angle = Math.atan2(spot.y - middle.y, spot.x - middle.x);
  return { x: middle.x + Math.cos(angle) * radius, y: middle.y + Math.sin(angle) * radius };
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
