/** The Earth in cells about 55 km wide, so that what is near is found without looking at everything. */
import type { LonLat } from "../schema/common.ts";

const ROWS = 360;
const STEP = 180 / ROWS;

type Cell = readonly [row: number, column: number];

/** The cell of a position. */
export function cellOf([lon, lat]: LonLat): string {
  const row = rowOf(lat);
  return keyOf([row, columnOf(lon, row)]);
}

/** That cell and those round it, across 180° too: all that lies within some 30 km is in them. */
export function cellsRound([lon, lat]: LonLat): readonly string[] {
  const row = rowOf(lat);
  const rows = [row - 1, row, row + 1].filter((one) => one >= 0 && one < ROWS);
  const keys = rows.flatMap((one) => {
    const column = columnOf(lon, one);
    const count = columnsIn(one);
    return [-1, 0, 1].map((step) => keyOf([one, (column + step + count) % count]));
  });
  // Near a pole a row has fewer than three.
  return [...new Set(keys)];
}

function keyOf([row, column]: Cell): string {
  return `${row}:${column}`;
}

function rowOf(lat: number): number {
  return Math.min(ROWS - 1, Math.floor((lat + 90) / STEP));
}

function columnOf(lon: number, row: number): number {
  const count = columnsIn(row);
  return Math.floor(((lon + 180) / 360) * count) % count;
}

/** As many as are about as wide as they are high. */
function columnsIn(row: number): number {
  const farthest = Math.max(Math.abs(row * STEP - 90), Math.abs((row + 1) * STEP - 90));
  return Math.max(1, Math.floor(2 * ROWS * Math.cos((farthest * Math.PI) / 180)));
}
