/** The parts of the base map that are at hand, by level and cell: what a map, a picture or a ring draws or asks. Pure. */
import type { Bounds } from "../frame.ts";
import type { LonLat } from "../schema/common.ts";
import { type Cell, cellOf, cellsIn } from "./cells.ts";
import type { Detail } from "./detail.ts";
import { isLandIn } from "./land-at.ts";
import { kindOf, type Level } from "./level.ts";
import type { Part } from "./part.ts";

/** A level and those of its parts that have come. */
export interface Shelf {
  readonly detail: Detail;
  readonly level: Level;
  readonly parts: ReadonlyMap<string, Part>;
}

/** A cell of a level of which all is known. */
export interface ReadyCell extends Cell {
  readonly level: Level;
  /** Null for one that is all land or all sea. */
  readonly part: Part | null;
  readonly isLand: boolean;
}

/** The cells of a level whose files a frame needs. @returns `isWhole`: whether the level reaches all over the frame */
export function wantedIn(
  level: Level,
  bounds: Bounds,
): { readonly keys: readonly string[]; readonly isWhole: boolean } {
  const cells = cellsIn(level, bounds).map(({ key }) => ({ key, kind: kindOf(level, key) }));
  return {
    keys: cells.filter(({ kind }) => kind === "part").map(({ key }) => key),
    isWhole: cells.every(({ kind }) => kind !== "none"),
  };
}

/** The cells that can be drawn in a frame, from the coarsest level that shows to the finest that the zoom wants. */
export function readyIn(
  shelves: readonly Shelf[],
  bounds: Bounds,
  zoom: number,
): { readonly cells: readonly ReadyCell[]; readonly isCovered: boolean } {
  const fitting = shelves
    .filter(({ detail }) => zoom >= detail.from)
    .sort((a, b) => b.level.cell - a.level.cell);
  const layers = fitting.map((shelf) => layerOf(shelf, bounds));
  const lowest = layers.findLastIndex(({ isWhole }) => isWhole);
  const shown = layers.slice(Math.max(0, lowest));
  return { cells: shown.flatMap(({ cells }) => cells), isCovered: lowest >= 0 };
}

function layerOf({ level, parts }: Shelf, bounds: Bounds) {
  const all = cellsIn(level, bounds);
  const cells = all.flatMap((cell): ReadyCell[] => {
    const kind = kindOf(level, cell.key);
    const part = parts.get(cell.key) ?? null;
    const isReady = kind === "part" ? part !== null : kind !== "none";
    return isReady ? [{ ...cell, level, part, isLand: kind === "full" }] : [];
  });
  return { cells, isWhole: cells.length === all.length };
}

/** By the finest part that holds the position. @returns null where none is at hand */
export function isLandOn(shelves: readonly Shelf[], lonLat: LonLat): boolean | null {
  for (const { level, parts } of [...shelves].sort((a, b) => a.level.cell - b.level.cell)) {
    const { key } = cellOf(level, lonLat);
    const kind = kindOf(level, key);
    const part = parts.get(key);
    if (kind === "part" && part) return isLandIn(part, level, lonLat);
    // Of a level from which nothing has come, not even its seas are shown.
    if (parts.size > 0 && kind === "full") return true;
    if (parts.size > 0 && kind === "sea") return false;
  }
  return null;
}
