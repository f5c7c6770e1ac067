/** Counts what stands in each column of a table while its rows come by: cells that are not empty, and how many different ones. */
import { ownText } from "../imports/own-text.ts";

export interface ColumnTally {
  readonly filled: number;
  /** Null where there are more than are counted. */
  readonly distinct: number | null;
}

/** Beyond so many, cells are too many to be remembered. */
export const MOST_DISTINCT = 1000;
/** Of cells that differ in more than so many characters, the beginning alone is compared. */
const COMPARED = 200;

/** @param width how many columns the header has */
export function createColumnTally(width: number) {
  const filled = new Array<number>(width).fill(0);
  const seen: (Set<string> | null)[] = filled.map(() => new Set());
  return {
    add(cells: readonly string[]): void {
      for (let at = 0; at < width; at++) {
        const cell = cells[at]?.trim();
        if (!cell) continue;
        filled[at] = (filled[at] ?? 0) + 1;
        const known = seen[at];
        if (!known) continue;
        const compared = cell.slice(0, COMPARED);
        if (!known.has(compared)) known.add(ownText(compared));
        if (known.size > MOST_DISTINCT) seen[at] = null;
      }
    },
    finish: (): readonly ColumnTally[] =>
      filled.map((count, at) => ({ filled: count, distinct: seen[at]?.size ?? null })),
  };
}
