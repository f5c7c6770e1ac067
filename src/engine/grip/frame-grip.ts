/** Makes up the counts for every frame of the map, when a hand takes hold of it: by place, since a frame keeps places whole. */
import { boxesOf } from "../filters/frame.ts";
import type { Rows } from "../rows.ts";
import type { Classed } from "../share-codes.ts";
import type { Kept } from "../workings.ts";
import { bandRows } from "./band-rows.ts";
import type { Bins, BinTable, FrameGrip, Several } from "./grip.ts";
import { type GripColumn, gripColumns, legendsOf } from "./grip-columns.ts";
import { countBySpot } from "./spot-table.ts";

export function makeFrameGrip(
  rows: Rows,
  kept: Kept,
  { bands, begins }: Bins,
  classed: Classed,
): FrameGrip {
  const { columns } = rows;
  const { codes, several } = placeRows(columns);
  const count = columns.spots.length + 1 + several.length;
  const make = (column: GripColumn) => countBySpot(column, codes, count);
  const inBins =
    (bits: GripColumn["rows"], classes: number, byRow: Uint8Array) =>
    (edges: Float64Array): BinTable => ({
      edges,
      table: make({ rows: bits, ...bandRows(columns, edges, classes, byRow) }),
    });
  const { classes } = classed;
  return {
    boxes: boxesOf(rows),
    several,
    legends: legendsOf(columns),
    tables: gripColumns(columns, kept, "frame", classed, make),
    bands: bands.map(inBins(kept.byAllBut("frame"), classes.length, classed.codes)),
    begins: begins.map(inBins(kept.byAllBut("frame", "time"), 1, new Uint8Array(columns.size))),
  };
}

/** What is told at several spots has a code of its own, past those of the spots. */
function placeRows({ spots, spotCodes, accounts }: Rows["columns"]) {
  const codes = Uint32Array.from(spotCodes);
  const several: Several[] = [];
  const known = new Map<string, number>();
  for (const [row, told] of accounts) {
    const first = spotCodes[row] ?? 0;
    const list = [...new Set(told.map(({ spot }) => spot))].sort((a, b) => a - b);
    const key = [first, ...list].join();
    const code = known.get(key) ?? spots.length + several.push({ first, spots: list });
    known.set(key, code);
    codes[row] = code;
  }
  return { codes, several };
}
