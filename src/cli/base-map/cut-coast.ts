/** Cuts the finest coast round the places of datasets: cells of two degrees from GSHHG's full resolution. */
import type { Position } from "geojson";
import { PART_KEYS } from "../../model/parts/part.ts";
import { type Grid, isWholeCell, type PartFile, ringsByCell } from "./cells.ts";
import { type CoastFile, UNITS } from "./coast-file.ts";
import { coastRings, type UnitRing } from "./coast-rings.ts";

/** Steps of 20 m: the coast's own points lie 100 m apart. */
export const FULL_GRID: Grid = { cell: 2, quantum: 0.0002, buffer: 0.02 };

/** Farther south, GSHHG has two coasts, of the ice and of the ground below it. */
const SOUTHERNMOST = -60;

/** By the levels of a coast. */
const KEYS = [PART_KEYS.land, PART_KEYS.lakes, PART_KEYS.islands, PART_KEYS.ponds];

/** @returns a cell's rings; null where the file has no coast that could be drawn */
export function cutCoast(file: CoastFile, key: string): PartFile | null {
  const [column = 0, row = 0] = key.split("_").map(Number);
  const { cell } = FULL_GRID;
  const [west, south] = [column * cell - 180, row * cell - 90];
  // A degree round the cell, for what of its neighbours is seen in its buffer.
  const [bottom, top] = [Math.max(south - 1, -90), Math.min(south + cell + 1, 90)];
  if (bottom < SOUTHERNMOST) return null;
  const window = { west: west - 1, south: bottom, width: cell + 2, height: top - bottom };
  const coasts = file.read(window);
  return Object.fromEntries(
    KEYS.flatMap((name, index) => {
      const rings = coastRings(coasts, window, index + 1);
      const cut = ringsByCell(
        rings.map((ring) => toPositions(ring, window)),
        FULL_GRID,
      ).get(key);
      return cut ? [[name, cut] as const] : [];
    }),
  );
}

/** @returns whether a cell is all land, or all sea, and needs no file */
export function plainKindOf(part: PartFile): "full" | "sea" | null {
  const { [PART_KEYS.land]: land = [] } = part;
  if (land.length === 0) return "sea";
  const isFull =
    Object.keys(part).length === 1 && land.some((ring) => isWholeCell(ring, FULL_GRID));
  return isFull ? "full" : null;
}

function toPositions(
  ring: UnitRing,
  { west, south }: { readonly west: number; readonly south: number },
): readonly Position[] {
  const points = Array.from({ length: ring.length / 2 }, (_, index): Position => {
    const [x = 0, y = 0] = [ring[2 * index], ring[2 * index + 1]];
    return [west + x / UNITS, south + y / UNITS];
  });
  return [...points, points[0] ?? [0, 0]];
}
