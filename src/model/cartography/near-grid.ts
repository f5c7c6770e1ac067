/** Finds what lies near on a plane: points by the cell that they lie in. Pure, in typed arrays, for tens of thousands of points. */

export interface NearGrid {
  readonly add: (index: number, x: number, y: number) => void;
  /** Calls for every point within a cell's side, and perhaps for some farther ones, or more than once. */
  readonly near: (x: number, y: number, visit: (index: number) => void) => void;
}

/** @param side of a cell: as far as anybody looks @param size indexes are below it */
export function makeNearGrid(side: number, size: number): NearGrid {
  const mask = 2 ** Math.ceil(Math.log2(2 * size + 1)) - 1;
  // By cell the last point that was put in, and by point the one before it, from 1.
  const heads = new Int32Array(mask + 1);
  const links = new Int32Array(size);
  // Cells that share a number lie far apart, where nobody looks.
  const cellOf = (column: number, row: number) =>
    (Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca6b)) & mask;
  return {
    add(index, x, y) {
      const cell = cellOf(Math.floor(x / side), Math.floor(y / side));
      links[index] = heads[cell] as number;
      heads[cell] = index + 1;
    },
    near(x, y, visit) {
      const column = Math.floor(x / side);
      const row = Math.floor(y / side);
      for (let dx = -1; dx <= 1; dx++)
        for (let dy = -1; dy <= 1; dy++) {
          let point = heads[cellOf(column + dx, row + dy)] as number;
          for (; point > 0; point = links[point - 1] as number) visit(point - 1);
        }
    },
  };
}
