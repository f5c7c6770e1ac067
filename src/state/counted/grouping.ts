/** Which spots the map draws as one, at a zoom and under filters; a pan changes nothing, so that rings stand still. */
import type { Tally } from "../../engine/counted.ts";
import { placeBadges } from "../../model/cartography/badges.ts";
import { fromPlane } from "../../model/cartography/from-plane.ts";
import {
  badgeRadius,
  FEW,
  type Group,
  groupPlaces,
  REACH,
} from "../../model/cartography/groups.ts";
import { worldAt } from "../../model/cartography/web-mercator.ts";
import { type Bounds, type Frame, isWithin } from "../../model/frame.ts";
import type { LonLat } from "../../model/schema/common.ts";
import type { LocatedSpot, SpotTable } from "./spot-table.ts";

export interface Grouping {
  /** Indexes of spots, each group's largest first. */
  readonly groups: readonly Group[];
  /** By spot of a ring or region: where its badge stands, or null where there is no room for it. */
  readonly badges: ReadonlyMap<number, LonLat | null>;
}

/** Of a ring or an outline that can be seen as one, in pixels. */
const LEAST_REACH = 24;

/** @returns gives the same grouping while neither the counts nor the zoom change */
export function makeGrouper(): (table: SpotTable, tally: Tally, frame: Frame) => Grouping {
  let last: { readonly key: readonly unknown[]; readonly grouping: Grouping } | null = null;
  return (table, tally, frame) => {
    const key = [table, tally, frame.zoom];
    if (last?.key.every((part, index) => Object.is(part, key[index]))) return last.grouping;
    // The frame decides what near means once, and not again while the map only pans.
    const grouping = groupSpots(table, tally.counts, frame);
    last = { key, grouping };
    return grouping;
  };
}

function groupSpots({ spots }: SpotTable, counts: Uint32Array, frame: Frame): Grouping {
  const world = worldAt(frame.zoom);
  const points: number[] = [];
  const shapes: number[] = [];
  for (const [index, { shape, reach }] of spots.entries()) {
    if (!counts[index] || shape === "area") continue;
    // A shape that a mark would cover is told from a point nearer by.
    if (shape === "point" || reach * world < LEAST_REACH) points.push(index);
    else shapes.push(index);
  }
  const places = {
    x: Float64Array.from(points, (index) => (spots[index]?.x ?? 0) * world),
    y: Float64Array.from(points, (index) => (spots[index]?.y ?? 0) * world),
    counts: Uint32Array.from(points, (index) => counts[index] ?? 0),
    isDashed: (at: number) => spots[points[at] ?? -1]?.spot.extent === "near",
  };
  const inFrame = sumIn(points, { spots }, counts, frame.bounds);
  const found = groupPlaces(places, inFrame > FEW ? REACH.many : REACH.few);
  const groups = found.map(
    ([head, ...others]): Group => [points[head] ?? 0, ...others.map((index) => points[index] ?? 0)],
  );
  const badges = badgesOf(spots, shapes, groups, counts, world);
  return { groups: [...groups, ...shapes.map((index): Group => [index])], badges };
}

/** Points keep their places; of the shapes, those with more events choose first. */
function badgesOf(
  spots: readonly LocatedSpot[],
  shapes: readonly number[],
  groups: readonly Group[],
  counts: Uint32Array,
  world: number,
): ReadonlyMap<number, LonLat | null> {
  const onScreen = (index: number) => {
    const { x = 0, y = 0 } = spots[index] ?? {};
    return { x: x * world, y: y * world };
  };
  const taken = groups.map((group) => {
    const count = group.reduce((sum, index) => sum + (counts[index] ?? 0), 0);
    const isDashed = spots[group[0]]?.spot.extent === "near";
    return { ...onScreen(group[0]), radius: badgeRadius(count, isDashed) };
  });
  const ordered = shapes.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  const wishes = ordered.map((index) => ({
    ...onScreen(index),
    reach: (spots[index]?.reach ?? 0) * world,
    radius: badgeRadius(counts[index] ?? 0, false),
    isRing: spots[index]?.spot.extent === "ring",
  }));
  const places = placeBadges(wishes, taken, world);
  return new Map(
    ordered.map((index, at) => {
      const place = places[at];
      return [index, place ? fromPlane({ x: place.x / world, y: place.y / world }) : null];
    }),
  );
}

function sumIn(
  points: readonly number[],
  { spots }: Pick<SpotTable, "spots">,
  counts: Uint32Array,
  bounds: Bounds,
): number {
  let sum = 0;
  for (const index of points) {
    const lonLat = spots[index]?.place.lonLat;
    if (lonLat && isWithin(lonLat, bounds)) sum += counts[index] ?? 0;
  }
  return sum;
}
