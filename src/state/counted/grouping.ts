/** Which spots the map draws as one, at a zoom and under filters; a pan changes nothing, so that rings stand still. */
import type { Tally } from "../../engine/counted.ts";
import { FEW, type Group, groupPlaces, REACH } from "../../model/cartography/groups.ts";
import { worldAt } from "../../model/cartography/web-mercator.ts";
import { type Bounds, type Frame, isWithin } from "../../model/frame.ts";
import type { SpotTable } from "./spot-table.ts";

/** Indexes of spots, each group's largest first. */
export type Grouping = readonly Group[];

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
  const shapes: Group[] = [];
  for (const [index, { shape, reach }] of spots.entries()) {
    if (!counts[index] || shape === "area") continue;
    // A shape that a mark would cover is told from a point nearer by.
    if (shape === "point" || reach * world < LEAST_REACH) points.push(index);
    else shapes.push([index]);
  }
  const places = {
    x: Float64Array.from(points, (index) => (spots[index]?.x ?? 0) * world),
    y: Float64Array.from(points, (index) => (spots[index]?.y ?? 0) * world),
    counts: Uint32Array.from(points, (index) => counts[index] ?? 0),
  };
  const inFrame = sumIn(points, { spots }, counts, frame.bounds);
  const groups = groupPlaces(places, inFrame > FEW ? REACH.many : REACH.few);
  const toSpots = ([head, ...others]: Group): Group => [
    points[head] ?? 0,
    ...others.map((index) => points[index] ?? 0),
  ];
  return [...groups.map(toSpots), ...shapes];
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
