/** Counts a dataset that is too large to be drawn event by event; loaded for one that is. */
import type { Coloring } from "../model/coloring.ts";
import { once } from "../model/once.ts";
import { orderSides } from "../model/pairing.ts";
import { coloredRanks } from "../model/share-class.ts";
import { countBands, countOutside } from "./bands.ts";
import { allRows, type Bits, countRows } from "./bits.ts";
import type { Bands, Begins, Grips } from "./counted.ts";
import { digest } from "./digest.ts";
import { makeClause } from "./large/clause.ts";
import { makeCounter } from "./large/counter.ts";
import { makeDensity } from "./large/density.ts";
import { LARGE_FILTERS } from "./large/filters.ts";
import { makeSortOrders } from "./large/sort-orders.ts";
import { timeMarker } from "./large/time.ts";
import { readWordsAhead } from "./large/words.ts";
import { countPairings } from "./pairings.ts";
import type { Rows } from "./rows.ts";
import { type Classed, makeShareCodes } from "./share-codes.ts";
import { rowsAt } from "./spots.ts";
import { tallier } from "./tally.ts";
import { type Counting, type Kept, makeClauses, type Workings } from "./workings.ts";

/** What counts beforehand for gestures, besides. */
type MakeGrips = (rows: Rows, shares: ReturnType<typeof makeShareCodes>) => (kept: Kept) => Grips;

/** What it is worked out with. */
export function makeCounting(rows: Rows, makeGrips?: MakeGrips): Workings {
  return {
    rows,
    clauses: makeClauses(rows, LARGE_FILTERS, makeClause),
    orderOf: makeSortOrders(rows),
    density: makeDensity(rows.columns),
    counting: countingOf(rows, makeGrips),
    readAhead: (isOver) => readWordsAhead(rows, isOver),
  };
}

function countingOf(rows: Rows, makeGrips?: MakeGrips): Counting {
  const { columns } = rows;
  const shares = makeShareCodes(rows);
  const toolsFor = remember((coloring: Coloring) => toolsOf(columns, shares.classed(coloring)));
  const grip = makeGrips?.(rows, shares);
  const mark = once(() => timeMarker(columns));
  const beginsIn = rememberBegins(columns.size, (bits, edges) =>
    sumBins(countBands(columns, mark(), bits, edges, shares.classed("certainty"))),
  );
  const digested = once(() => digest(rows));
  const inOrder = once(() => orderSides(shares.ranks()));
  const pairings = once(() => countPairings(allRows(columns.size), columns.sides, inOrder()));
  return {
    census: {
      get ranks() {
        return shares.ranks();
      },
      get colored() {
        return coloredRanks(shares.ranks());
      },
      get coloredSources() {
        return shares.coloredSources();
      },
      get pairings() {
        return pairings();
      },
      get digest() {
        return digested();
      },
      spots: columns.spots,
      classes: (coloring) => shares.classed(coloring).classes,
      totals: remember((coloring: Coloring) =>
        toolsFor(coloring).countClasses(allRows(columns.size)).slice(),
      ),
    },
    count: (kept, page) => ({
      ...grip?.(kept),
      byClass: (coloring) => toolsFor(coloring).countClasses(kept.byAll()).slice(),
      tally: (coloring) => toolsFor(coloring).tally(kept.byAll()),
      at: (spots, offset, limit) => page(rowsAt(kept.byAll(), spots, columns), offset, limit),
      bands: (edges, coloring) =>
        countBands(columns, mark(), kept.byAll(), edges, shares.classed(coloring)),
      begins: (edges) => beginsIn(kept.byAllBut("time"), edges),
      outside: (window) => countOutside(columns, mark(), kept.byAll(), window),
      pairings: () => countPairings(kept.byAll(), columns.sides, inOrder()),
      without: (name) => countRows(kept.byAllBut(name)),
    }),
  };
}

/** The same object while a moving brush asks nothing new. */
function rememberBegins(size: number, count: (bits: Bits, edges: Float64Array) => Uint32Array) {
  let last: { readonly bits: Bits; readonly edges: Float64Array; readonly begins: Begins } | null =
    null;
  return (bits: Bits, edges: Float64Array): Begins => {
    if (last && isSame(last.bits, bits) && isSame(last.edges, edges)) return last.begins;
    const begins = { total: count(allRows(size), edges), kept: count(bits, edges) };
    last = { bits, edges, begins };
    return begins;
  };
}

function isSame(a: Uint32Array | Float64Array, b: Uint32Array | Float64Array): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

/** Of all classes together. */
function sumBins({ edges, counts }: Bands): Uint32Array {
  const bins = edges.length - 1;
  const sums = new Uint32Array(bins);
  for (const [at, count] of counts.entries()) sums[at % bins] = (sums[at % bins] ?? 0) + count;
  return sums;
}

/** What counts by the classes of one colouring. */
function toolsOf(columns: Rows["columns"], classed: Classed) {
  return {
    countClasses: makeCounter(classed.codes, classed.classes.length),
    tally: tallier(classed, columns),
  };
}

function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
