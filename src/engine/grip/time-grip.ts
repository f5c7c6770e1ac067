/** Makes up the counts for every window of the brush, when a pointer takes hold of it. */
import type { Codes, Listed } from "../../model/columns.ts";
import { hasRow } from "../bits.ts";
import type { EngineColumns } from "../engine-columns.ts";
import type { Classed } from "../share-codes.ts";
import type { Kept } from "../workings.ts";
import type { EdgeCodes, Gap } from "./edge-codes.ts";
import type { Gaps, Steps, TimeGrip } from "./grip.ts";
import { type GripColumn, gripColumns, legendsOf } from "./grip-columns.ts";

/** The group of a spot that is in none. */
export const NO_GROUP = 0xffff;

/**
 * @param edges milliseconds since the epoch, ascending: one for each place at which an end of the brush can stand
 * @param coded those edges, by row
 * @param groups by spot the number of the map's group that it is in, or `NO_GROUP`
 */
export function makeTimeGrip(
  columns: EngineColumns,
  kept: Kept,
  edges: Float64Array,
  coded: EdgeCodes,
  groups: Uint16Array,
  classed: Classed,
): TimeGrip {
  const make = (column: GripColumn) => countSteps(column, coded, edges.length);
  const rows = kept.byAllBut("time");
  return {
    edges,
    legends: legendsOf(columns),
    steps: gripColumns(columns, kept, "time", classed, make),
    groups: make({ rows, ...groupRows(columns, groups, classed) }),
  };
}

/** By row its group and class as one code; what is in no group has the last. */
function groupRows(
  { size, spotCodes }: EngineColumns,
  groups: Uint16Array,
  { classes, codes }: Classed,
): Pick<GripColumn, "codes" | "width"> {
  let count = 0;
  for (const group of groups) if (group !== NO_GROUP) count = Math.max(count, group + 1);
  const none = count * classes.length;
  const base = new Uint32Array(groups.length + 1).fill(none);
  for (const [spot, group] of groups.entries())
    if (group !== NO_GROUP) base[spot + 1] = group * classes.length;
  const both = new Uint32Array(size);
  for (let row = 0; row < size; row++) {
    const first = base[spotCodes[row] ?? 0] ?? none;
    both[row] = first === none ? none : first + (codes[row] ?? 0);
  }
  return { codes: both, width: none + 1 };
}

function countSteps({ rows, width, codes }: GripColumn, coded: EdgeCodes, edges: number): Steps {
  // One edge more than there are: for what has not begun, or is not over, by any.
  const begun = new Uint32Array((edges + 1) * width);
  const over = new Uint32Array((edges + 1) * width);
  if ("offsets" in codes) fillListed(rows, codes, coded, width, begun, over);
  else fillCoded(rows, codes, coded, width, begun, over);
  sumUp(begun, width);
  sumUp(over, width);
  const gaps = coded.gaps.filter(({ row }) => hasRow(rows, row));
  return { width, begun, over, gaps: codeGaps(gaps, codes) };
}

function fillCoded(
  rows: Uint32Array,
  codes: Codes,
  { begun, over }: EdgeCodes,
  width: number,
  begins: Uint32Array,
  overs: Uint32Array,
): void {
  for (let index = 0; index < rows.length; index++)
    for (let word = rows[index] ?? 0; word !== 0; word &= word - 1) {
      const row = index * 32 + 31 - Math.clz32(word & -word);
      const code = codes[row] ?? 0;
      const begin = (begun[row] ?? 0) * width + code;
      const end = (over[row] ?? 0) * width + code;
      begins[begin] = (begins[begin] ?? 0) + 1;
      overs[end] = (overs[end] ?? 0) + 1;
    }
}

function fillListed(
  rows: Uint32Array,
  { offsets, codes }: Listed,
  { begun, over }: EdgeCodes,
  width: number,
  begins: Uint32Array,
  overs: Uint32Array,
): void {
  for (let index = 0; index < rows.length; index++)
    for (let word = rows[index] ?? 0; word !== 0; word &= word - 1) {
      const row = index * 32 + 31 - Math.clz32(word & -word);
      const first = (begun[row] ?? 0) * width;
      const last = (over[row] ?? 0) * width;
      const end = offsets[row + 1] ?? 0;
      for (let at = offsets[row] ?? 0; at < end; at++) {
        const code = codes[at] ?? 0;
        begins[first + code] = (begins[first + code] ?? 0) + 1;
        overs[last + code] = (overs[last + code] ?? 0) + 1;
      }
    }
}

function sumUp(counts: Uint32Array, width: number): void {
  for (let at = width; at < counts.length; at++)
    counts[at] = (counts[at] ?? 0) + (counts[at - width] ?? 0);
}

function codeGaps(gaps: readonly Gap[], codes: Codes | Listed): Gaps {
  const codesAt = (row: number) =>
    "offsets" in codes
      ? [...codes.codes.subarray(codes.offsets[row], codes.offsets[row + 1])]
      : [codes[row] ?? 0];
  const lists = gaps.map(({ row }) => codesAt(row));
  const offsets = new Uint32Array(gaps.length + 1);
  for (const [index, list] of lists.entries())
    offsets[index + 1] = (offsets[index] ?? 0) + list.length;
  return {
    from: Uint16Array.from(gaps, ({ from }) => from),
    until: Uint16Array.from(gaps, ({ until }) => until),
    offsets,
    codes: Uint32Array.from(lists.flat()),
  };
}
