/** Reads the counts of one frame of the map after another: only the places that enter or leave it are counted. */
import type { Bounds } from "../../model/frame.ts";
import type { Bands, Outside, Tally } from "../counted.ts";
import { boxOfFrame, touches } from "../geo-box.ts";
import type { BinTable, FrameGrip, SpotTable } from "./grip.ts";
import { type GripCounts, gripCounts, sum } from "./grip-counts.ts";

/** The counts of one frame. */
export interface FrameCounts extends GripCounts {
  readonly tally: Tally;
  /** Null for edges that were not counted by. */
  bands(edges: Float64Array): Bands | null;
  outside(start: number, end: number): Outside | null;
  /** Of those that are kept, the time filter left out. */
  begins(edges: Float64Array): Uint32Array | null;
}

/** @returns the counts of a frame, as the filters would give them; the same object while it touches the same places */
export function frameReader(grip: FrameGrip): (bounds: Bounds) => FrameCounts {
  const { facets, classes, sides } = grip.tables;
  const bins = [...grip.bands, ...grip.begins].map(({ table }) => table);
  const tables = [...Object.values(facets), classes, sides, ...bins];
  const sums = new Map(tables.map((table) => [table, new Uint32Array(table.width)]));
  let looked = new Uint8Array(grip.boxes.length + grip.several.length);
  let last: FrameCounts | null = null;
  return (bounds) => {
    const touched = touchedBy(grip, bounds);
    if (last && touched.every((is, spot) => is === looked[spot])) return last;
    for (let spot = 0; spot < touched.length; spot++) {
      const step = (touched[spot] ?? 0) - (looked[spot] ?? 0);
      if (step !== 0) for (const [table, counts] of sums) addSpot(table, spot, step, counts);
    }
    looked = touched;
    // What is read later must not change with the next frame.
    const now = new Map([...sums].map(([table, counts]) => [table, counts.slice()]));
    last = frameCounts(grip, touched, (table) => now.get(table) ?? new Uint32Array(table.width));
    return last;
  };
}

/** 1 for each spot, and each several, of which the frame touches some. */
function touchedBy({ boxes, several }: FrameGrip, bounds: Bounds): Uint8Array<ArrayBuffer> {
  const frame = boxOfFrame(bounds);
  const touched = new Uint8Array(boxes.length + several.length);
  for (const [spot, box] of boxes.entries()) if (box && touches(box, frame)) touched[spot] = 1;
  for (const [index, { spots }] of several.entries())
    if (spots.some((spot) => touched[spot] === 1)) touched[boxes.length + index] = 1;
  return touched;
}

function addSpot(
  { offsets, codes, counts }: SpotTable,
  spot: number,
  step: number,
  sums: Uint32Array,
): void {
  const end = offsets[spot + 1] ?? 0;
  for (let at = offsets[spot] ?? 0; at < end; at++) {
    const code = codes[at] ?? 0;
    sums[code] = (sums[code] ?? 0) + step * (counts[at] ?? 0);
  }
}

function frameCounts(
  grip: FrameGrip,
  touched: Uint8Array,
  read: (table: SpotTable) => Uint32Array,
): FrameCounts {
  const counts = gripCounts(grip.tables, grip.legends, read);
  const tally = tallyOf(grip, touched);
  return {
    // Not spread: each of its counts is put together when asked for.
    kept: counts.kept,
    counts: counts.counts,
    byClass: counts.byClass,
    get sides() {
      return counts.sides;
    },
    tally,
    bands(edges) {
      const known = grip.bands.find((one) => isSame(one.edges, edges));
      return known ? bandsIn(known, read(known.table)) : null;
    },
    outside(start, end) {
      const known = grip.bands.find(({ edges }) => edges[0] === start && edges.at(-1) === end);
      const [before = 0, after = 0] = known ? read(known.table).subarray(-2) : [];
      return known ? { before, after } : null;
    },
    begins(edges) {
      const known = grip.begins.find((one) => isSame(one.edges, edges));
      return known ? read(known.table).slice(0, edges.length - 1) : null;
    },
  };
}

function isSame(a: Float64Array, b: Float64Array): boolean {
  return a.length === b.length && a.every((edge, index) => edge === b[index]);
}

function bandsIn({ edges }: BinTable, all: Uint32Array): Bands {
  const bins = edges.length - 1;
  const classes = (all.length - 2) / (bins + 1);
  const counts = all.subarray(0, classes * bins);
  const earlier = all.subarray(classes * bins, all.length - 2);
  return { edges, counts, earlier, total: sum(counts) + sum(earlier) };
}

/** By the spots of the first accounts, which a frame need not touch. */
function tallyOf({ boxes, several, tables: { classes } }: FrameGrip, touched: Uint8Array): Tally {
  const { width, offsets, codes, counts: sums } = classes;
  const byCode = new Uint32Array(boxes.length * width);
  for (let place = 0; place < touched.length; place++) {
    if (touched[place] === 0) continue;
    const spot = place < boxes.length ? place : (several[place - boxes.length]?.first ?? 0);
    for (let at = offsets[place] ?? 0; at < (offsets[place + 1] ?? 0); at++) {
      const code = spot * width + (codes[at] ?? 0);
      byCode[code] = (byCode[code] ?? 0) + (sums[at] ?? 0);
    }
  }
  const shares = byCode.slice(width);
  const counts = new Uint32Array(boxes.length - 1);
  for (let spot = 0; spot < counts.length; spot++)
    counts[spot] = sum(shares.subarray(spot * width, (spot + 1) * width));
  return { counts, shares, unplaced: sum(byCode.subarray(0, width)) };
}
