/** The counting of an engine that counts beforehand as well, for the gestures of whoever asks from elsewhere. */

import type { Grips } from "../counted.ts";
import { makeCounting } from "../counting.ts";
import type { Rows } from "../rows.ts";
import type { makeShareCodes } from "../share-codes.ts";
import type { Kept, Workings } from "../workings.ts";
import { codeEdges, type EdgeCodes } from "./edge-codes.ts";
import { makeFrameGrip } from "./frame-grip.ts";
import { makeTimeGrip } from "./time-grip.ts";

/** As `makeCounting`, and counts beforehand. */
export function makeGripping(rows: Rows): Workings {
  return makeCounting(rows, gripsOf);
}

function gripsOf(rows: Rows, { classed }: ReturnType<typeof makeShareCodes>) {
  const { columns } = rows;
  const edgesOf = rememberEdges(columns);
  return (kept: Kept): Grips => ({
    gripTime: (edges, groups, coloring) =>
      makeTimeGrip(columns, kept, edges, edgesOf(edges), groups, classed(coloring)),
    gripFrame: (bins, coloring) => makeFrameGrip(rows, kept, bins, classed(coloring)),
  });
}

/** Those last asked for: they hold as long as what the brush stands on. */
function rememberEdges(columns: Rows["columns"]): (edges: Float64Array) => EdgeCodes {
  let latest: { readonly edges: Float64Array; readonly coded: EdgeCodes } | undefined;
  return (edges) => {
    const isSame =
      latest?.edges.length === edges.length &&
      latest.edges.every((edge, index) => edge === edges[index]);
    if (!latest || !isSame) latest = { edges: edges.slice(), coded: codeEdges(columns, edges) };
    return latest.coded;
  };
}
