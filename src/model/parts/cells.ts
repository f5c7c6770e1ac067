/** The cells of a level: where each lies, and which ones a frame needs. */
import { type Bounds, unwrapBounds } from "../frame.ts";
import type { LonLat } from "../schema/common.ts";
import type { Level } from "./level.ts";

export interface Cell {
  /** `column_row`. */
  readonly key: string;
  /** Its south-west corner, in degrees; west of -180 or east of 180 where a frame reaches round the Earth. */
  readonly west: number;
  readonly south: number;
}

/**
 * The cells that a frame touches, the nearest to its middle first.
 *
 * @param bounds in degrees; west and east may lie beyond 180°, and where west is larger than east, the frame crosses it
 */
export function cellsIn({ cell }: Pick<Level, "cell">, bounds: Bounds): readonly Cell[] {
  const [[west, south], [east, north]] = unwrapBounds(bounds);
  const rows = 180 / cell;
  const index = (degrees: number) => Math.floor(degrees / cell);
  const last = (degrees: number) => Math.ceil(degrees / cell) - 1;
  const firstRow = Math.max(0, index(south + 90));
  const lastRow = Math.min(rows - 1, Math.max(firstRow, last(north + 90)));
  const firstColumn = index(west + 180);
  const lastColumn = Math.min(Math.max(firstColumn, last(east + 180)), firstColumn + 2 * rows - 1);
  const cells: Cell[] = [];
  for (let row = firstRow; row <= lastRow; row += 1)
    for (let column = firstColumn; column <= lastColumn; column += 1)
      cells.push(cellAt({ cell }, column, row));
  const far = ({ west: x, south: y }: Cell) =>
    Math.hypot(x + cell / 2 - (west + east) / 2, y + cell / 2 - (south + north) / 2);
  return cells.sort((a, b) => far(a) - far(b));
}

/** The cell that a position lies in. */
export function cellOf(level: Pick<Level, "cell">, [lon, lat]: LonLat): Cell {
  const row = Math.min(Math.floor((lat + 90) / level.cell), 180 / level.cell - 1);
  return cellAt(level, Math.floor((lon + 180) / level.cell), row);
}

/** @param column may lie beyond the Earth's, which are counted round */
function cellAt({ cell }: Pick<Level, "cell">, column: number, row: number): Cell {
  return {
    key: cellKey(cell, column, row),
    west: column * cell - 180,
    south: row * cell - 90,
  };
}

/** `column_row`. @param cell in degrees @param column may lie beyond the Earth's, which are counted round */
export function cellKey(cell: number, column: number, row: number): string {
  const columns = 360 / cell;
  return `${((column % columns) + columns) % columns}_${row}`;
}

/** The bounds that are so many frames larger on each side. */
export function widened(bounds: Bounds, share: number): Bounds {
  const [[west, south], [east, north]] = unwrapBounds(bounds);
  const [x, y] = [(east - west) * share, (north - south) * share];
  return [
    [west - x, Math.max(south - y, -90)],
    [east + x, Math.min(north + y, 90)],
  ];
}
