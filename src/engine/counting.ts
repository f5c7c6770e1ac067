/** Counts a dataset that is too large to be drawn event by event; loaded for one that is. */

import { orderSides } from "../model/pairing.ts";
import { coloredRanks } from "../model/share-class.ts";
import { countBands, countOutside } from "./bands.ts";
import { countCodes } from "./codes.ts";
import { digest } from "./digest.ts";
import { FILTERS } from "./filters/all.ts";
import { codeEdges, type EdgeCodes } from "./grip/edge-codes.ts";
import { makeFrameGrip } from "./grip/frame-grip.ts";
import { makeTimeGrip } from "./grip/time-grip.ts";
import { makeClause } from "./large/clause.ts";
import { makeDensity } from "./large/density.ts";
import { makeSortOrders } from "./large/sort-orders.ts";
import { words } from "./large/words.ts";
import { once } from "./once.ts";
import { countPairings } from "./pairings.ts";
import type { Rows } from "./rows.ts";
import { makeShareCodes } from "./share-codes.ts";
import { rowsAt } from "./spots.ts";
import { countSpots } from "./tally.ts";
import { type Counting, makeClauses, type Workings } from "./workings.ts";

/** What it is worked out with. */
export function makeCounting(rows: Rows): Workings {
  return {
    rows,
    clauses: makeClauses(rows, { ...FILTERS, text: words }, makeClause),
    orderOf: makeSortOrders(rows),
    density: makeDensity(rows.columns),
    counting: countingOf(rows),
  };
}

/** The classes of a colouring are found when asked for the first time. */
function countingOf(rows: Rows): Counting {
  const { columns } = rows;
  const shares = makeShareCodes(rows);
  const edgesOf = rememberEdges(columns);
  const digested = once(() => rows.records && digest(rows.records));
  const inOrder = once(() => orderSides(shares.ranks()));
  return {
    census: {
      get ranks() {
        return shares.ranks();
      },
      get colored() {
        return coloredRanks(shares.ranks());
      },
      get digest() {
        return digested() ?? null;
      },
      spots: columns.spots,
      classes: (coloring) => shares.classed(coloring).classes,
    },
    count: (kept, page) => ({
      byClass(coloring) {
        const { classes, codes } = shares.classed(coloring);
        return countCodes(kept.byAll(), codes, classes.length);
      },
      tally: (coloring) => countSpots(kept.byAll(), shares.classed(coloring), columns),
      at: (spots, offset, limit) => page(rowsAt(kept.byAll(), spots, columns), offset, limit),
      bands: (edges, coloring) =>
        countBands(columns, kept.byAll(), edges, shares.classed(coloring)),
      gripTime: (edges, groups, coloring) =>
        makeTimeGrip(columns, kept, edges, edgesOf(edges), groups, shares.classed(coloring)),
      gripFrame: (edges, coloring) => makeFrameGrip(rows, kept, edges, shares.classed(coloring)),
      outside: (window) => countOutside(columns, kept.byAll(), window),
      pairings: () => countPairings(kept.byAll(), columns.sides, inOrder()),
    }),
  };
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
