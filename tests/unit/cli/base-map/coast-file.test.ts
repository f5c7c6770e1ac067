/** GSHHG's netCDF file, read from one that is written here: an island in one square, its lake, and a mainland's coast over two. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import h5wasm from "h5wasm/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CoastFile, openCoastFile, UNITS } from "../../../../src/cli/base-map/coast-file.ts";
import { cutCoast, plainKindOf } from "../../../../src/cli/base-map/cut-coast.ts";

const folder = mkdtempSync(join(tmpdir(), "coast-"));
const path = join(folder, "binned_GSHHS_f.nc");
const HALF = 32_768;

interface Written {
  readonly lon: number;
  readonly lat: number;
  readonly level: number;
  readonly points: readonly number[];
}

/** Round 20° E, 40° N; a mainland has its north-western corner in 22° E. */
const STRETCHES: readonly Written[] = [
  { lon: 20, lat: 40, level: 1, points: [100, 100, 60_000, 100, 60_000, 60_000, 100, 100] },
  {
    lon: 20,
    lat: 40,
    level: 2,
    points: [30_000, 9_000, 50_000, 30_000, 50_000, 9_000, 30_000, 9_000],
  },
  { lon: 22, lat: 40, level: 1, points: [UNITS, HALF, 2000, HALF, 2000, 0] },
  { lon: 22, lat: 39, level: 1, points: [2000, UNITS, 2000, 0] },
  { lon: 23, lat: 40, level: 1, points: [UNITS, HALF, 0, HALF] },
];

async function writeFile(to: string, minutes: number): Promise<void> {
  await h5wasm.ready;
  const file = new h5wasm.File(to, "w");
  const squareOf = ({ lon, lat }: Written) => (89 - lat) * 360 + lon;
  const sorted = [...STRETCHES].sort((a, b) => squareOf(a) - squareOf(b));
  const squares = 360 * 180;
  const [first, count] = [new Int32Array(squares), new Int16Array(squares)];
  for (const [index, one] of sorted.entries()) {
    if (count[squareOf(one)] === 0) first[squareOf(one)] = index;
    count[squareOf(one)] = (count[squareOf(one)] ?? 0) + 1;
  }
  const ends = sorted.map((_, index) =>
    sorted.slice(0, index).reduce((sum, { points }) => sum + points.length / 2, 0),
  );
  // Of the square east of 23° E, the south-western corner is land.
  const nodes = new Int16Array(squares);
  nodes[squareOf({ lon: 23, lat: 40, level: 0, points: [] })] = 1 << 9;
  const all = sorted.flatMap(({ points }) => points);
  const of = (axis: number) => Int16Array.from(all.filter((_, index) => index % 2 === axis));
  const put = (name: string, data: Int32Array | Int16Array) => file.create_dataset({ name, data });
  put("Bin_size_in_minutes", Int32Array.of(minutes));
  put("Id_of_first_segment_in_a_bin", first);
  put("N_segments_in_a_bin", count);
  put("Embedded_node_levels_in_a_bin", nodes);
  put(
    "Embedded_npts_levels_exit_entry_for_a_segment",
    Int32Array.from(sorted, ({ points, level }) => ((points.length / 2) << 9) | (level << 6)),
  );
  put("Id_of_first_point_in_a_segment", Int32Array.from(ends));
  put("Relative_longitude_from_SW_corner_of_bin", of(0));
  put("Relative_latitude_from_SW_corner_of_bin", of(1));
  file.close();
}

let coasts: CoastFile;
beforeAll(async () => {
  await writeFile(path, 60);
  coasts = await openCoastFile(path);
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a window has the stretches of its squares, counted from its own corner", () => {
  const { stretches, corner } = coasts.read({ west: 19, south: 40, width: 2, height: 1 });
  expect(stretches.map(({ level }) => level)).toEqual([1, 2]);
  // Beyond 32,767 too: the file's numbers have no sign.
  expect(stretches[0]?.points.slice(0, 4)).toEqual([UNITS + 100, 100, UNITS + 60_000, 100]);
  expect(corner).toBe(0);
  expect(coasts.read({ west: 23, south: 40, width: 1, height: 1 }).corner).toBe(1);
});

test("longitudes are counted round the Earth", () => {
  const from = (west: number) => coasts.read({ west, south: 40, width: 1, height: 1 });
  expect(from(20 - 360)).toEqual(from(20));
});

test("a cell has the island with its lake, in steps from its corner", () => {
  const part = cutCoast(coasts, "100_65");
  expect(part?.l?.length).toBe(1);
  expect(part?.w?.length).toBe(1);
  // 100 units are 0.0015°.
  expect(part?.l?.[0]).toEqual(expect.arrayContaining([8]));
  expect(part && plainKindOf(part)).toBeNull();
});

test("a cell without coast is sea, and one within the land all land", () => {
  expect(plainKindOf(cutCoast(coasts, "110_65") ?? {})).toBe("sea");
  expect(cutCoast(coasts, "100_3"), "too far in the south").toBeNull();
});

test("another file is told from GSHHG's, and another resolution from the full one", async () => {
  const other = join(folder, "other.nc");
  writeFileSync(other, "no such thing");
  await expect(openCoastFile(other)).rejects.toThrow();
  await writeFile(other, 120);
  await expect(openCoastFile(other)).rejects.toThrow("expected the full resolution's 60");
});
