/** Whether a position lies on land, by a cell's part. */
import type { LonLat } from "../schema/common.ts";
import { cellOf } from "./cells.ts";
import type { Level } from "./level.ts";
import type { Part, Steps } from "./part.ts";

/** @param part that of the cell which the position lies in */
export function isLandIn(part: Part, level: Level, lonLat: LonLat): boolean {
  const { west, south } = cellOf(level, lonLat);
  const x = (lonLat[0] - west) / level.quantum;
  const y = (lonLat[1] - south) / level.quantum;
  const isIn = (rings: readonly Steps[]) => rings.some((ring) => holds(ring, x, y));
  if (!isIn(part.land)) return false;
  if (!isIn(part.lakes)) return true;
  return isIn(part.islands) && !isIn(part.ponds);
}

/** By the even-odd rule. */
function holds(ring: Steps, x: number, y: number): boolean {
  let inside = false;
  let [beforeX, beforeY] = [ring.at(-2) ?? 0, ring.at(-1) ?? 0];
  for (let index = 0; index < ring.length; index += 2) {
    const [nowX = 0, nowY = 0] = [ring[index], ring[index + 1]];
    if (nowY > y !== beforeY > y && x < ((beforeX - nowX) * (y - nowY)) / (beforeY - nowY) + nowX)
      inside = !inside;
    [beforeX, beforeY] = [nowX, nowY];
  }
  return inside;
}
