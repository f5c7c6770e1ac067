/** Counts a dataset that is too large to be drawn event by event; loaded for one that is. */

import { coloredRanks } from "../model/share-class.ts";
import { countBands, countOutside } from "./bands.ts";
import type { Bits } from "./bits.ts";
import type { Census, Counted } from "./counted.ts";
import { digest } from "./digest.ts";
import { once } from "./once.ts";
import type { Page } from "./page.ts";
import { countPairings, pairRows } from "./pairings.ts";
import type { Rows } from "./rows.ts";
import { makeShareCodes } from "./share-codes.ts";
import { rowsAt, spotRows } from "./spots.ts";
import { countClasses, countSpots } from "./tally.ts";

export interface Counting {
  readonly census: Census;
  /** @param page takes a page of some rows, in the order of time */
  count(kept: Bits, page: (rows: Bits, offset: number, limit: number) => Page): Counted;
}

/** Each column is made when asked for the first time. */
export function makeCounting(rows: Rows): Counting {
  const shares = makeShareCodes(rows);
  const spotted = once(() => spotRows(rows));
  const digested = once(() => digest(rows));
  const paired = once(() => pairRows(rows.events, shares.ranks()));
  return {
    census: {
      get ranks() {
        return shares.ranks();
      },
      get colored() {
        return coloredRanks(shares.ranks());
      },
      get digest() {
        return digested();
      },
      get spots() {
        return spotted().spots;
      },
      classes: (coloring) => shares.classed(coloring).classes,
    },
    count: (kept, page) => ({
      byClass: (coloring) => countClasses(kept, shares.classed(coloring)),
      tally: (coloring) => countSpots(kept, shares.classed(coloring), spotted()),
      at: (spots, offset, limit) => page(rowsAt(kept, rows.size, spots, spotted()), offset, limit),
      bands: (edges, coloring) => countBands(rows, kept, edges, shares.classed(coloring)),
      outside: (window) => countOutside(rows, kept, window),
      pairings: () => countPairings(kept, paired()),
    }),
  };
}
