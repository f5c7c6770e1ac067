/** Towns that a map can name anywhere: a file for the world's largest, and files of cells for a closer look. */
import type { Names } from "./base-map.ts";
import type { Bounds } from "./frame.ts";
import { cellOf, cellsIn } from "./parts/cells.ts";
import type { LonLat } from "./schema/common.ts";

/** A town of the gazetteer. */
export interface Town {
  readonly names: Names;
  readonly lonLat: LonLat;
  /** Digits of its population, and more for a capital or a province's seat: 4 for a village, 7 for a large city. */
  readonly importance: number;
}

/** `[name, Arabic name or 0, Russian name or 0, thousandths of degrees east and north, tenths of importance]`. */
export type TownRow = readonly [
  en: string,
  ar: string | 0,
  ru: string | 0,
  lon: number,
  lat: number,
  importance: number,
];

/** What data/cities/world.json holds. */
export interface WorldTowns {
  /** The cells that have a file. */
  readonly cells: readonly string[];
  readonly towns: readonly TownRow[];
}

/** From the page. */
export const WORLD_TOWNS = "data/cities/world.json";
/** In degrees. */
const TOWN_CELL = { cell: 10 } as const;
/** From here on a frame has its cells; before, the world's largest are enough. */
const CELLS_FROM_ZOOM = 6;

/** From the page. @param cell as `townCellOf` gives it */
export function townCellFile(cell: string): string {
  return `data/cities/${cell}.json`;
}

/** As "column_row", as the base map's parts are counted. */
export function townCellOf(lonLat: LonLat): string {
  return cellOf(TOWN_CELL, lonLat).key;
}

/**
 * The cells that a frame shares a point with, those in its middle first.
 *
 * @param bounds longitudes may count on past 180°
 */
export function townCellsIn(bounds: Bounds, zoom: number): string[] {
  return zoom < CELLS_FROM_ZOOM ? [] : cellsIn(TOWN_CELL, bounds).map(({ key }) => key);
}

/**
 * @param file what a host sent under the name
 * @throws where it holds something else, with the file's name and what was expected
 */
export function decodeWorldTowns(file: unknown, name: string): WorldTowns {
  const { cells, towns } = (file ?? {}) as Partial<WorldTowns>;
  if (!Array.isArray(cells) || !cells.every(isCell))
    throw new Error(`${name}: expected {"cells": ["19_12", …], "towns": […]}`);
  return { cells, towns: checkRows(towns, name) };
}

/** As `decodeWorldTowns`, for the file of a cell. */
export function decodeTowns(file: unknown, name: string): Town[] {
  return checkRows(file, name).map(toTown);
}

/** Degrees and digits out of the thousandths and tenths of a row. */
export function toTown([en, ar, ru, lon, lat, importance]: TownRow): Town {
  return {
    names: { en, ...(ar && { ar }), ...(ru && { ru }) },
    lonLat: [lon / 1000, lat / 1000],
    importance: importance / 10,
  };
}

function checkRows(rows: unknown, name: string): readonly TownRow[] {
  if (!Array.isArray(rows)) throw new Error(`${name}: expected a list of towns`);
  const wrong = rows.findIndex((row) => !isRow(row));
  if (wrong >= 0)
    throw new Error(
      `${name}, row ${wrong}: expected [name, Arabic or 0, Russian or 0, longitude·1000, latitude·1000, importance·10]`,
    );
  return rows;
}

function isCell(cell: unknown): boolean {
  return typeof cell === "string" && /^\d+_\d+$/.test(cell);
}

function isRow(row: unknown): row is TownRow {
  if (!Array.isArray(row) || row.length !== 6) return false;
  const [en, ar, ru, lon, lat, importance] = row;
  const isName = (name: unknown) => name === 0 || (typeof name === "string" && name !== "");
  return (
    typeof en === "string" &&
    isName(en) &&
    isName(ar) &&
    isName(ru) &&
    // What is no number would be taken for one.
    [lon, lat, importance].every(Number.isFinite) &&
    Math.abs(lon) <= 180_000 &&
    Math.abs(lat) <= 90_000
  );
}
