/** Makes up the counts for every frame of the map, when a pointer takes hold of it: by place, since a frame keeps places whole. */
import { boxesOf } from "../filters/frame.ts";
import type { Rows } from "../rows.ts";
import type { Classed } from "../share-codes.ts";
import type { Kept } from "../workings.ts";
import { bandRows } from "./band-rows.ts";
import type { FrameGrip } from "./grip.ts";
import { type GripColumn, gripColumns, legendsOf } from "./grip-columns.ts";
import { countBySpot } from "./spot-table.ts";

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
  const make = (column: GripColumn) => countBySpot(column, codes, count);
  return {
    boxes: boxesOf(rows),
    several,
    legends: legendsOf(columns),
    tables: gripColumns(columns, kept, "frame", classed, make),
    bands: make({ rows: kept.byAllBut("frame"), ...bandRows(columns, edges, classed) }),
    edges,
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
