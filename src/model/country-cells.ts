/** Roughly where each country is, islands and far parts included: enough to see that a position is none of its. */
import type { LonLat } from "./schema/common.ts";

/** The size of a cell, from west to east and from south to north. */
export const CELL_DEGREES = 2;

const COLUMNS = 360 / CELL_DEGREES;

/** Cells of one row beside each other; rows from the South Pole up, columns from 180° west, both from 0. */
export type Run = readonly [row: number, from: number, to: number];

/** What data/country-cells.json holds: the cells that a country touches, by its ISO 3166-1 alpha-2 code. */
export type CountryCells = Readonly<Record<string, readonly Run[]>>;

export function cellOf([lon, lat]: LonLat): { readonly row: number; readonly column: number } {
  return {
    row: Math.floor((lat + 90) / CELL_DEGREES),
    // 180° east is 180° west.
    column: Math.floor((lon + 180) / CELL_DEGREES) % COLUMNS,
  };
}

/**
 * Whether a position lies in a cell of a country or in one that touches it; so what is found not to is at least two degrees away.
 * @returns true for a code that is not in the table: nothing is known of where it is
 */
export function isNear(cells: CountryCells, code: string, lonLat: LonLat): boolean {
  if (!Object.hasOwn(cells, code)) return true;
  const { row, column } = cellOf(lonLat);
  return (cells[code] ?? []).some(([at, from, to]) => {
    if (Math.abs(at - row) > 1) return false;
    // Round the Earth.
    return [-COLUMNS, 0, COLUMNS].some(
      (turn) => column + turn >= from - 1 && column + turn <= to + 1,
    );
  });
}
