/** Reads the counts of one frame of the map after another: only the places that enter or leave it are counted. */
import type { Bounds } from "../../model/frame.ts";
import { boxOfFrame, touches } from "../geo-box.ts";
import type { FrameGrip, SpotTable } from "./grip.ts";
import { type FrameCounts, gripCounts, sum } from "./grip-counts.ts";

/** @returns the counts of a frame, as the filters would give them; asked for one after the other */
export function frameReader(grip: FrameGrip): (bounds: Bounds) => FrameCounts {
  const tables = [
    ...Object.values(grip.tables.facets),
    grip.tables.classes,
    grip.tables.sides,
    grip.bands,
  ];
  const sums = new Map(tables.map((table) => [table, new Uint32Array(table.width)]));
  let looked = new Uint8Array(grip.boxes.length + grip.several.length);
  return (bounds) => {
    const touched = touchedBy(grip, bounds);
    for (let spot = 0; spot < touched.length; spot++) {
      const step = (touched[spot] ?? 0) - (looked[spot] ?? 0);
      if (step !== 0) for (const [table, counts] of sums) addSpot(table, spot, step, counts);
    }
    looked = touched;
    // What is read later must not change with the next frame.
    const now = new Map([...sums].map(([table, counts]) => [table, counts.slice()]));
    const read = (table: SpotTable) => now.get(table) ?? new Uint32Array(table.width);
    return Object.defineProperty(gripCounts(grip.tables, grip.legends, read), "bands", {
      value: bandsIn(read(grip.bands), grip.edges),
      enumerable: true,
    }) as FrameCounts;
  };
}

/** 1 for each spot, and each several, of which the frame touches some. */
function touchedBy({ boxes, several }: FrameGrip, bounds: Bounds): Uint8Array<ArrayBuffer> {
  const frame = boxOfFrame(bounds);
  const touched = new Uint8Array(boxes.length + several.length);
  for (const [spot, box] of boxes.entries()) if (box && touches(box, frame)) touched[spot] = 1;
  for (const [index, spots] of several.entries())
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

function bandsIn(all: Uint32Array, edges: Float64Array): FrameCounts["bands"] {
  const bins = edges.length - 1;
  const classes = (all.length - 1) / (bins + 1);
  const counts = all.subarray(0, classes * bins);
  const earlier = all.subarray(classes * bins, all.length - 1);
  return { edges, counts, earlier, total: sum(counts) + sum(earlier) };
}
