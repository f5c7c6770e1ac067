/** Finds a point well inside the part of an area that can be seen. Pure; rings are in whatever flat coordinates. */
import type { MultiPolygon } from "geojson";
import type { LonLat } from "../schema/common.ts";
import type { Box, XY } from "./box.ts";

export type Rings = readonly (readonly XY[])[];

/** Samples along each side of the box that is searched. */
const STEPS = 14;

/** Whether a point lies within rings, by the even-odd rule. */
export function isInside(rings: Rings, { x, y }: XY): boolean {
  let inside = false;
  for (const ring of rings) {
    let before = ring[ring.length - 1];
    for (const point of ring) {
      if (
        before !== undefined &&
        point.y > y !== before.y > y &&
        x < ((before.x - point.x) * (y - point.y)) / (before.y - point.y) + point.x
      )
        inside = !inside;
      before = point;
    }
  }
  return inside;
}

/** Whether a position lies in an area whose longitudes count as its own do; both are degrees. */
export function isInArea({ coordinates }: MultiPolygon, [lon, lat]: LonLat): boolean {
  const rings = coordinates.flat().map((ring) => ring.map(([x = 0, y = 0]) => ({ x, y })));
  return isInside(rings, { x: lon, y: lat });
}

/**
 * The sample within rings and view that is farthest from both their edges.
 *
 * @returns null where nothing of the rings is in view
 */
export function visibleCentre(rings: Rings, view: Box): XY | null {
  const box = shared(rings, view);
  if (box === null) return null;
  const inside = new Set<string>();
  for (let row = 0; row < STEPS; row += 1)
    for (let column = 0; column < STEPS; column += 1) {
      if (isInside(rings, sampleAt(box, column, row))) inside.add(`${column},${row}`);
    }
  return deepest(box, inside);
}

function sampleAt({ x, y, width, height }: Box, column: number, row: number): XY {
  return { x: x + ((column + 0.5) / STEPS) * width, y: y + ((row + 0.5) / STEPS) * height };
}

function shared(rings: Rings, view: Box): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of rings.flat()) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const x = Math.max(left, view.x);
  const y = Math.max(top, view.y);
  const width = Math.min(right, view.x + view.width) - x;
  const height = Math.min(bottom, view.y + view.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

function deepest(box: Box, inside: ReadonlySet<string>): XY | null {
  let best: { point: XY; depth: number } | null = null;
  for (const cell of inside) {
    const [column = 0, row = 0] = cell.split(",").map(Number);
    const point = sampleAt(box, column, row);
    const depth = depthOf(box, inside, column, row);
    if (best === null || depth > best.depth) best = { point, depth };
  }
  return best?.point ?? null;
}

/** How far it is to the nearest sample outside; samples beyond the box count as outside. */
function depthOf(box: Box, inside: ReadonlySet<string>, column: number, row: number): number {
  const [stepX, stepY] = [box.width / STEPS, box.height / STEPS];
  let depth = Infinity;
  for (let r = -1; r <= STEPS; r += 1)
    for (let c = -1; c <= STEPS; c += 1)
      if (!inside.has(`${c},${r}`))
        depth = Math.min(depth, Math.hypot((c - column) * stepX, (r - row) * stepY));
  return depth;
}
