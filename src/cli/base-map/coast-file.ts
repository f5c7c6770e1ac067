/**
 * Reads GSHHG's coasts from the netCDF file that GMT has them in (`binned_GSHHS_f.nc`): squares of a degree or more, in each the
 * stretches of coast that lie in it. Wessel and Smith, A global, self-consistent, hierarchical, high-resolution geography database, 1996.
 */
import h5wasm from "h5wasm/node";

/** West and south are whole degrees, from 180° W; `side` of them lie beside each other. */
export interface CoastWindow {
  readonly west: number;
  readonly south: number;
  readonly width: number;
  readonly height: number;
}

/** A run of coast, in `UNITS` a degree from the window's south-west corner; x and y by turns. Land lies to the left. */
export interface Stretch {
  /** 1 land, 2 lake, 3 island in it, 4 pond in that. */
  readonly level: number;
  readonly points: readonly number[];
}

export interface CoastsIn {
  readonly stretches: readonly Stretch[];
  /** The level of the window's south-west corner: 0 is sea. */
  readonly corner: number;
}

export interface CoastFile {
  /** @param window at the most the whole Earth round */
  readonly read: (window: CoastWindow) => CoastsIn;
}

/** Of the file's own: positions are whole numbers of these. */
export const UNITS = 65_535;

const NAMES = {
  first: "Id_of_first_segment_in_a_bin",
  count: "N_segments_in_a_bin",
  nodes: "Embedded_node_levels_in_a_bin",
  info: "Embedded_npts_levels_exit_entry_for_a_segment",
  point: "Id_of_first_point_in_a_segment",
  x: "Relative_longitude_from_SW_corner_of_bin",
  y: "Relative_latitude_from_SW_corner_of_bin",
} as const;

/** @throws where the file cannot be read, or is not GSHHG's in squares of one degree */
export async function openCoastFile(path: string): Promise<CoastFile> {
  await h5wasm.ready;
  const file = new h5wasm.File(path, "r");
  const list = (name: string): ArrayLike<number> => {
    const found = file.get(name);
    const value = found && "value" in found ? found.value : null;
    if (ArrayBuffer.isView(value)) return value as unknown as ArrayLike<number>;
    throw new Error(`${path} has no ${name}, expected GSHHG's binned_GSHHS_f.nc`);
  };
  const minutes = list("Bin_size_in_minutes")[0];
  if (minutes !== 60)
    throw new Error(`${path} has squares of ${minutes} minutes, expected the full resolution's 60`);
  const entries = Object.entries(NAMES).map(([key, name]) => [key, list(name)] as const);
  const lists = Object.fromEntries(entries) as Record<keyof typeof NAMES, ArrayLike<number>>;
  file.close();
  return { read: (window) => readWindow(lists, window) };
}

type Lists = Readonly<Record<keyof typeof NAMES, ArrayLike<number>>>;

function readWindow(lists: Lists, { west, south, width, height }: CoastWindow): CoastsIn {
  const stretches: Stretch[] = [];
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const square = squareAt(west + column, south + row);
      const first = at(lists.first, square);
      for (let segment = first; segment < first + at(lists.count, square); segment += 1)
        stretches.push(readStretch(lists, segment, column * UNITS, row * UNITS));
    }
  // Three bits a corner, the south-western first.
  return { stretches, corner: (at(lists.nodes, squareAt(west, south)) >> 9) & 7 };
}

/** Counted from the North Pole and from Greenwich, row by row. */
function squareAt(lon: number, lat: number): number {
  return (89 - lat) * 360 + (((lon % 360) + 360) % 360);
}

function readStretch(lists: Lists, segment: number, left: number, bottom: number): Stretch {
  const info = at(lists.info, segment);
  const first = at(lists.point, segment);
  const points: number[] = [];
  // Whole numbers of 16 bits without a sign, which netCDF has no name for.
  for (let index = first; index < first + (info >>> 9); index += 1)
    points.push(left + (at(lists.x, index) & 0xffff), bottom + (at(lists.y, index) & 0xffff));
  return { level: (info >> 6) & 7, points };
}

function at(list: ArrayLike<number>, index: number): number {
  return list[index] ?? 0;
}
