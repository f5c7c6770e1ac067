/** Makes up the counts for every frame of the map, when a pointer takes hold of it: by place, since a frame keeps places whole. */
import { type Bits, countRows } from "../bits.ts";
import { boxesOf } from "../filters/frame.ts";
import type { Rows } from "../rows.ts";
import type { Classed } from "../share-codes.ts";
import type { Kept } from "../workings.ts";
import { bandRows } from "./band-rows.ts";
import type { FrameGrip, SpotTable } from "./grip.ts";
import { type GripColumn, gripColumns, legendsOf } from "./grip-columns.ts";

/** So many counts by spot and code are written in one table, 16 MB, which takes half the time; more go spot by spot. */
const DENSE_MOST = 1 << 22;

/** @param edges those of the timeline's bands */
export function makeFrameGrip(
  rows: Rows,
  kept: Kept,
  edges: Float64Array,
  classed: Classed,
): FrameGrip {
  const { columns } = rows;
  const { codes, several } = placeRows(columns);
  const count = columns.spots.length + 1 + several.length;
  const sorted = new Map<Bits, Sorted>();
  const make = (column: GripColumn) => {
    if (count * column.width <= DENSE_MOST) return countDensely(column, codes, count);
    const bySpot = sorted.get(column.rows) ?? sortBySpot(column.rows, codes, count);
    sorted.set(column.rows, bySpot);
    return countSparsely(column, bySpot);
  };
  return {
    boxes: boxesOf(rows),
    several,
    legends: legendsOf(columns),
    tables: gripColumns(columns, kept, "frame", classed, make),
    bands: make({ rows: kept.byAllBut("frame"), ...bandRows(columns, edges, classed) }),
    bins: edges.length - 1,
  };
}

/** What is told at several spots has a code of its own, past those of the spots. */
function placeRows({ spots, spotCodes, accounts }: Rows["columns"]) {
  const codes = Uint32Array.from(spotCodes);
  const several: (readonly number[])[] = [];
  const known = new Map<string, number>();
  for (const [row, told] of accounts) {
    const list = [...new Set(told.map(({ spot }) => spot))].sort((a, b) => a - b);
    const key = list.join();
    const code = known.get(key) ?? spots.length + several.push(list);
    known.set(key, code);
    codes[row] = code;
  }
  return { codes, several };
}

function countDensely(
  { rows, width, codes }: GripColumn,
  spots: Uint32Array,
  count: number,
): SpotTable {
  const isListed = "offsets" in codes;
  const flat = isListed ? codes.codes : codes;
  const ends = isListed ? codes.offsets : null;
  const table = new Uint32Array(count * width);
  for (let index = 0; index < rows.length; index++)
    for (let word = rows[index] ?? 0; word !== 0; word &= word - 1) {
      const row = index * 32 + 31 - Math.clz32(word & -word);
      const first = (spots[row] ?? 0) * width;
      const end = ends ? (ends[row + 1] ?? 0) : row + 1;
      for (let at = ends ? (ends[row] ?? 0) : row; at < end; at++) {
        const place = first + (flat[at] ?? 0);
        table[place] = (table[place] ?? 0) + 1;
      }
    }
  return compress(table, width, count);
}

function compress(table: Uint32Array, width: number, count: number): SpotTable {
  let length = 0;
  for (let at = 0; at < table.length; at++) if (table[at] !== 0) length++;
  const offsets = new Uint32Array(count + 1);
  const codes = new Uint32Array(length);
  const counts = new Uint32Array(length);
  let next = 0;
  for (let spot = 0; spot < count; spot++) {
    for (let code = 0; code < width; code++) {
      const sum = table[spot * width + code] ?? 0;
      if (sum === 0) continue;
      codes[next] = code;
      counts[next++] = sum;
    }
    offsets[spot + 1] = next;
  }
  return { width, offsets, codes, counts };
}

/** Rows by spot: those of a spot are `rows` from its offset up to the next. */
interface Sorted {
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
}

function sortBySpot(bits: Bits, codes: Uint32Array, count: number): Sorted {
  const rows = new Uint32Array(countRows(bits));
  const free = new Uint32Array(count + 1);
  for (let index = 0; index < bits.length; index++)
    for (let word = bits[index] ?? 0; word !== 0; word &= word - 1) {
      const next = (codes[index * 32 + 31 - Math.clz32(word & -word)] ?? 0) + 1;
      free[next] = (free[next] ?? 0) + 1;
    }
  for (let code = 1; code <= count; code++) free[code] = (free[code] ?? 0) + (free[code - 1] ?? 0);
  const offsets = free.slice();
  for (let index = 0; index < bits.length; index++)
    for (let word = bits[index] ?? 0; word !== 0; word &= word - 1) {
      const row = index * 32 + 31 - Math.clz32(word & -word);
      const code = codes[row] ?? 0;
      const at = free[code] ?? 0;
      rows[at] = row;
      free[code] = at + 1;
    }
  return { offsets, rows };
}

/** Spot by spot: counts its codes, then writes down those that it has, in the order in which they came. */
function countSparsely({ width, codes }: GripColumn, { offsets, rows }: Sorted): SpotTable {
  const isListed = "offsets" in codes;
  const flat = isListed ? codes.codes : codes;
  const ends = isListed ? codes.offsets : null;
  const sums = new Uint32Array(width);
  const begins = new Uint32Array(offsets.length);
  let found = new Uint32Array(1 << 10);
  let counts = new Uint32Array(1 << 10);
  let length = 0;
  for (let spot = 0; spot < offsets.length - 1; spot++) {
    const first = length;
    for (let at = offsets[spot] ?? 0; at < (offsets[spot + 1] ?? 0); at++) {
      const row = rows[at] ?? 0;
      const end = ends ? (ends[row + 1] ?? 0) : row + 1;
      for (let index = ends ? (ends[row] ?? 0) : row; index < end; index++) {
        const code = flat[index] ?? 0;
        const sum = sums[code] ?? 0;
        sums[code] = sum + 1;
        if (sum > 0) continue;
        if (length === found.length) found = larger(found);
        found[length++] = code;
      }
    }
    if (counts.length < found.length) counts = larger(counts, found.length);
    for (let at = first; at < length; at++) {
      const code = found[at] ?? 0;
      counts[at] = sums[code] ?? 0;
      sums[code] = 0;
    }
    begins[spot + 1] = length;
  }
  return { width, offsets: begins, codes: found.slice(0, length), counts: counts.slice(0, length) };
}

function larger(numbers: Uint32Array, length = numbers.length * 2): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(length);
  more.set(numbers);
  return more;
}
