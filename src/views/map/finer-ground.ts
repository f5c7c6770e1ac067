/** Draws the finer levels of the base map over it: the parts that have come, a path a part. */
import type { BaseMap } from "../../model/base-map.ts";
import { EQUATOR_KM } from "../../model/earth.ts";
import type { Bounds } from "../../model/frame.ts";
import { cutLine, cutRing } from "../../model/parts/cut.ts";
import type { Outline } from "../../model/parts/outline.ts";
import { coastOf, type Part, type Steps } from "../../model/parts/part.ts";
import { type ReadyCell, readyIn, type Shelf } from "../../model/parts/shelf.ts";
import { turnsIn } from "../../model/parts/unwrap.ts";
import type { LonLat } from "../../model/schema/common.ts";
import { createHome, type Home } from "./ground-home.ts";
import { pathOf, WORLD } from "./ground-paths.ts";
import {
  type FinerGround,
  type GroundSheet,
  lay,
  squareX,
  squareY,
  stroke,
} from "./ground-sheet.ts";

/** Where the parts come from. */
export interface PartsSource {
  readonly look: (bounds: Bounds, zoom: number) => void;
  readonly shelves: () => readonly Shelf[];
  readonly outlines: () => ReadonlyMap<string, Outline>;
  readonly isLand: (lonLat: LonLat) => boolean | null;
  readonly destroy: () => void;
}

/** From this zoom on, coasts are GSHHG's. */
const FIRST_GSHHG = 7.5;
/** Lines between first-level divisions are schematic: nearer, they would be read as facts. */
const LAST_DIVISIONS = 9;
/** The Earth's width in a part's units: they count from the cell's corner, so that no digit is lost. */
const UNIT = 65_536;

/** Made once for each part, whatever the zoom. */
interface Paths {
  readonly land: Path2D;
  readonly lakes: Path2D;
  readonly islands: Path2D;
  readonly ponds: Path2D;
  readonly coast: Path2D;
  readonly borders: Path2D;
  readonly divisions: Path2D;
}

/**
 * @param base whose home countries are tinted
 * @param carries whether the base map is as good as anything for a frame
 */
export function createFinerGround(
  base: BaseMap,
  source: PartsSource,
  carries: (bounds: Bounds, zoom: number) => boolean,
): FinerGround {
  const made = new WeakMap<Part, Paths>();
  const home = createHome(base, source.outlines);
  const pathsOf = (part: Part, cell: ReadyCell) => {
    const known = made.get(part) ?? makePaths(part, cell);
    made.set(part, known);
    return known;
  };
  const readyOn = ({ frame, bounds, zoom }: GroundSheet) =>
    carries(frame, zoom) ? NOTHING : readyIn(source.shelves(), bounds, zoom);
  return {
    look: ({ bounds, zoom }) => {
      if (!carries(bounds, zoom)) source.look(bounds, zoom);
    },
    isLand: source.isLand,
    creditAt: (zoom) => (zoom >= FIRST_GSHHG ? "GSHHG" : ""),
    destroy: source.destroy,
    shows: (frame, zoom) => !carries(frame, zoom),
    covers: (sheet) => readyOn(sheet).isCovered,
    paint: (sheet) => {
      const cells = readyOn(sheet).cells.flatMap((cell) => {
        const box = boxOn(sheet, cell);
        return box === null ? [] : [{ cell, box, paths: cell.part && pathsOf(cell.part, cell) }];
      });
      // A finer cell hides the coarser ones below it, lines and all.
      for (const layer of group(cells)) {
        for (const one of layer) within(sheet, one.box, () => paintLand(sheet, one));
        const boxes = layer.map(({ box }) => box);
        paintHome(sheet, boxes, home.outlines());
        for (const one of layer) within(sheet, one.box, () => paintIslets(sheet, one, home));
        for (const one of layer) within(sheet, one.box, () => paintLines(sheet, one));
      }
    },
  };
}

interface Painted {
  readonly cell: ReadyCell;
  readonly box: Box;
  readonly paths: Paths | null;
}

/** By level, as they come. */
function group(cells: readonly Painted[]): readonly (readonly Painted[])[] {
  const levels = new Set(cells.map(({ cell }) => cell.level));
  return [...levels].map((level) => cells.filter(({ cell }) => cell.level === level));
}

/** What of a cell's small islands is the home countries'. */
function paintIslets(sheet: GroundSheet, { cell }: Painted, home: Home): void {
  const { part } = cell;
  if (part === null) return;
  lay(sheet, UNIT, cornerOf(cell));
  sheet.context.fillStyle = sheet.colors.home;
  sheet.context.fill(home.isletsOf(part, () => joinerIn(cell)(home.findIslets(part, cell), true)));
}

/** Draws on a part of the sheet alone. */
function within({ context }: GroundSheet, box: Box, draw: () => void): void {
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.beginPath();
  context.rect(...box);
  context.clip();
  draw();
  context.restore();
}

const NOTHING = { cells: [], isCovered: false };

type Box = readonly [x: number, y: number, width: number, height: number];

/** A cell in whole pixels of the sheet, so that it has no seam with the next. @returns null where none of it is on the sheet */
function boxOn({ context, scale, origin }: GroundSheet, cell: ReadyCell): Box | null {
  const { west, south, level } = cell;
  const x = (lon: number, room: number) => clamp((squareX(lon) - origin.x) * scale, room);
  const y = (lat: number, room: number) => clamp((squareY(lat) - origin.y) * scale, room);
  const { width, height } = context.canvas;
  const [left, right] = [x(west, width), x(west + level.cell, width)];
  const [top, bottom] = [y(south + level.cell, height), y(south, height)];
  return left < right && top < bottom ? [left, top, right - left, bottom - top] : null;
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, Math.round(value)));
}

function paintLand(sheet: GroundSheet, { cell, box, paths }: Painted): void {
  const { context, colors } = sheet;
  context.clearRect(...box);
  context.fillStyle = colors.land;
  if (paths === null) {
    if (cell.isLand) context.fillRect(...box);
    return;
  }
  lay(sheet, UNIT, cornerOf(cell));
  context.fill(paths.land);
  erase(context, paths.lakes);
  context.fill(paths.islands);
  erase(context, paths.ponds);
}

function paintLines(sheet: GroundSheet, { cell, paths }: Painted): void {
  if (paths === null) return;
  const { border } = sheet.colors;
  const pixel = lay(sheet, UNIT, cornerOf(cell));
  stroke(sheet, paths.coast, border, 0.7 * pixel, 0.9);
  if (sheet.zoom <= LAST_DIVISIONS) stroke(sheet, paths.divisions, border, 0.6 * pixel, 0.55);
  stroke(sheet, paths.borders, border, 0.9 * pixel, 1);
}

/** North-west, on the Earth's square. */
function cornerOf({ west, south, level }: ReadyCell) {
  return { x: squareX(west), y: squareY(south + level.cell) };
}

/** In km: so far from each other do an outline's coast and a part's lie at the most. */
const BETWEEN_COASTS = 5;

/** Tints what is land of the home countries, the strip between the two coasts too. */
function paintHome(sheet: GroundSheet, boxes: readonly Box[], home: readonly Outline[]): void {
  const { context, colors, bounds } = sheet;
  const [[west, south], [east, north]] = bounds;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.beginPath();
  for (const box of boxes) context.rect(...box);
  context.clip();
  context.globalCompositeOperation = "source-atop";
  context.fillStyle = colors.home;
  context.strokeStyle = colors.home;
  const cosine = Math.cos((((south + north) / 2) * Math.PI) / 180);
  context.lineWidth = (2 * BETWEEN_COASTS * WORLD) / (EQUATOR_KM * Math.max(cosine, 0.1));
  for (const turn of turnsIn(west, east)) {
    lay(sheet, WORLD, { x: turn / 360, y: 0 });
    // What lies beyond the sheet would cost as much as what lies on it.
    const box = {
      west: west - turn - 1,
      south: south - 1,
      east: east - turn + 1,
      north: north + 1,
    };
    for (const { rings, coast } of home) {
      context.fill(pathOf(rings.map((ring) => cutRing(ring, box))), "evenodd");
      context.stroke(pathOf(coast.flatMap((line) => cutLine(line, box))));
    }
  }
  context.restore();
}

/** The sea's colour is what lies behind the sheet. */
function erase(context: CanvasRenderingContext2D, path: Path2D): void {
  context.globalCompositeOperation = "destination-out";
  context.fill(path);
  context.globalCompositeOperation = "source-over";
}

function makePaths(part: Part, cell: ReadyCell): Paths {
  const waters = [part.land, part.lakes, part.islands, part.ponds].flat();
  const coast = waters.flatMap((ring) => coastOf(ring, cell.level));
  const join = joinerIn(cell);
  return {
    land: join(part.land, true),
    lakes: join(part.lakes, true),
    islands: join(part.islands, true),
    ponds: join(part.ponds, true),
    coast: join(coast, false),
    borders: join(part.borders, false),
    divisions: join(part.divisions, false),
  };
}

/** Steps are few and corners many: each is worked out once. */
function remembered(placeOf: (steps: number) => number): (steps: number) => number {
  const known: number[] = [];
  return (steps) => {
    known[steps] ??= placeOf(steps);
    return known[steps];
  };
}

/** @returns what makes one path of a cell's rings or lines, from its north-west corner */
function joinerIn({ level, west, south }: ReadyCell) {
  const [left, top] = [squareX(west), squareY(south + level.cell)];
  const x = (steps: number) => (squareX(west + steps * level.quantum) - left) * UNIT;
  const y = remembered((steps) => (squareY(south + steps * level.quantum) - top) * UNIT);
  return (lines: readonly Steps[], isRing: boolean): Path2D => {
    const path = new Path2D();
    for (const line of lines) {
      for (let index = 0; index < line.length; index += 2)
        path[index === 0 ? "moveTo" : "lineTo"](x(line[index] ?? 0), y(line[index + 1] ?? 0));
      if (isRing) path.closePath();
    }
    return path;
  };
}
