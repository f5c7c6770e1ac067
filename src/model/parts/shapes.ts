/** The parts in a frame as shapes of the Earth, for what draws by itself: a picture, an inset. */
import type { MultiLineString, MultiPolygon, Position } from "geojson";
import type { Bounds } from "../frame.ts";
import type { Outline } from "./outline.ts";
import { coastOf, type Part, type Steps } from "./part.ts";
import { type ReadyCell, readyIn, type Shelf } from "./shelf.ts";

/** Each takes the place of the one before where it lies: land, lakes, islands in them, ponds in those. */
export interface FinerShapes {
  readonly land: MultiPolygon;
  readonly lakes: MultiPolygon;
  readonly islands: MultiPolygon;
  readonly ponds: MultiPolygon;
  readonly coast: MultiLineString;
  readonly borders: MultiLineString;
  /** The home countries', where their outlines are finer than the base map's. */
  readonly home?: readonly Outline[];
  /** Whose the coasts are; null where the base map's own credit says it. */
  readonly credit: string | null;
}

/** In degrees: smaller cells have GSHHG's coasts. */
const LARGEST_GSHHG = 5;

/** @returns null where the parts do not fill the frame: two coasts are not mixed */
export function shapesIn(
  shelves: readonly Shelf[],
  bounds: Bounds,
  zoom: number,
): FinerShapes | null {
  const { cells, isCovered } = readyIn(shelves, bounds, zoom);
  if (!isCovered) return null;
  // A finer level that has but some of the cells would show two coasts side by side.
  const level = cells[0]?.level;
  const own = cells.filter((cell) => cell.level === level);
  const areas = (pick: (part: Part) => readonly Steps[]) => {
    const rings = own.flatMap((cell) => (cell.part === null ? [] : ringsOf(cell, pick(cell.part))));
    return toAreas(rings);
  };
  const lines = (pick: (part: Part, cell: ReadyCell) => readonly Steps[]): MultiLineString => ({
    type: "MultiLineString",
    coordinates: own.flatMap((cell) => {
      const { part } = cell;
      return part === null ? [] : pick(part, cell).map((line) => toPositions(cell, line));
    }),
  });
  const whole = own.filter(({ isLand }) => isLand).map(boxOf);
  const { coordinates } = areas(({ land }) => land);
  return {
    land: { type: "MultiPolygon", coordinates: [...coordinates, ...whole.map((ring) => [ring])] },
    lakes: areas(({ lakes }) => lakes),
    islands: areas(({ islands }) => islands),
    ponds: areas(({ ponds }) => ponds),
    coast: lines((part, cell) =>
      [part.land, part.lakes, part.islands, part.ponds]
        .flat()
        .flatMap((ring) => coastOf(ring, cell.level)),
    ),
    borders: lines(({ borders }) => borders),
    credit: level !== undefined && level.cell <= LARGEST_GSHHG ? "GSHHG" : null,
  };
}

function toAreas(rings: readonly Position[][]): MultiPolygon {
  return { type: "MultiPolygon", coordinates: rings.map((ring) => [ring]) };
}

function ringsOf(cell: ReadyCell, rings: readonly Steps[]): readonly Position[][] {
  return rings.map((ring) => {
    const open = toPositions(cell, ring);
    return [...open, open[0] ?? [0, 0]];
  });
}

function boxOf({ west, south, level }: ReadyCell): Position[] {
  const [east, north] = [west + level.cell, south + level.cell];
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
}

function toPositions({ west, south, level }: ReadyCell, steps: Steps): Position[] {
  return Array.from({ length: steps.length / 2 }, (_, index) => [
    west + (steps[index * 2] ?? 0) * level.quantum,
    south + (steps[index * 2 + 1] ?? 0) * level.quantum,
  ]);
}
