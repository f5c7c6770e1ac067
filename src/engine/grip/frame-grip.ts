/** Makes up the counts for every frame of the map, when a pointer takes hold of it: by place, since a frame keeps places whole. */
import type { Codes, Listed } from "../../model/columns.ts";
import { type Bits, countRows } from "../bits.ts";
import { boxesOf } from "../filters/frame.ts";
import type { Rows } from "../rows.ts";
import type { Classed } from "../share-codes.ts";
import type { Kept } from "../workings.ts";
import { bandRows } from "./band-rows.ts";
import type { FrameGrip, SpotTable } from "./grip.ts";
import { type GripColumn, gripColumns, legendsOf } from "./grip-columns.ts";

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
    const bySpot = sorted.get(column.rows) ?? sortBySpot(column.rows, codes, count);
    sorted.set(column.rows, bySpot);
    return countBySpot(column, bySpot);
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

function countBySpot({ width, codes }: GripColumn, { offsets, rows }: Sorted): SpotTable {
  const entries = makeEntries(width);
  const count = "offsets" in codes ? countListedRows : countCodedRows;
  const begins = new Uint32Array(offsets.length);
  for (let spot = 0; spot < offsets.length - 1; spot++) {
    count(rows, offsets[spot] ?? 0, offsets[spot + 1] ?? 0, codes as Codes & Listed, entries.add);
    begins[spot + 1] = entries.end();
  }
  return { width, offsets: begins, ...entries.gathered() };
}

type Add = (code: number) => void;

function countCodedRows(rows: Uint32Array, from: number, until: number, codes: Codes, add: Add) {
  for (let at = from; at < until; at++) add(codes[rows[at] ?? 0] ?? 0);
}

function countListedRows(
  rows: Uint32Array,
  from: number,
  until: number,
  { offsets, codes }: Listed,
  add: Add,
) {
  for (let at = from; at < until; at++) {
    const row = rows[at] ?? 0;
    const end = offsets[row + 1] ?? 0;
    for (let index = offsets[row] ?? 0; index < end; index++) add(codes[index] ?? 0);
  }
}

/** Counts the codes of one spot, then writes down those that it has, in the order in which they came. */
function makeEntries(width: number) {
  const sums = new Uint32Array(width);
  let codes = new Uint32Array(1 << 10);
  let counts = new Uint32Array(1 << 10);
  let first = 0;
  let length = 0;
  return {
    add(code: number) {
      const sum = sums[code] ?? 0;
      sums[code] = sum + 1;
      if (sum > 0) return;
      if (length === codes.length) {
        codes = larger(codes);
        counts = larger(counts);
      }
      codes[length++] = code;
    },
    /** @returns how many entries there are now */
    end() {
      for (; first < length; first++) {
        const code = codes[first] ?? 0;
        counts[first] = sums[code] ?? 0;
        sums[code] = 0;
      }
      return length;
    },
    gathered: () => ({ codes: codes.slice(0, length), counts: counts.slice(0, length) }),
  };
}

function larger(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const twice = new Uint32Array(numbers.length * 2);
  twice.set(numbers);
  return twice;
}
