/** Puts columns into the order of time, where a file has its rows in another. */
import type { Coded, Codes, Columns, FacetColumn, Listed } from "../../model/columns.ts";
import type { FacetName } from "../../model/facets/all.ts";

/**
 * @param leftOut rows of the file that are not wanted
 * @returns by row in the order of time its row in the file; null where they are the same
 */
export function orderOfTime(
  starts: Float64Array,
  ends: Float64Array,
  leftOut: ReadonlySet<number> = new Set(),
): Uint32Array | null {
  if (leftOut.size === 0 && isInOrder(starts, ends)) return null;
  const rows = new Uint32Array(starts.length).map((_, row) => row);
  const order = leftOut.size === 0 ? rows : rows.filter((row) => !leftOut.has(row));
  return order.sort((a, b) => compare(starts[a], starts[b]) || compare(ends[a], ends[b]) || a - b);
}

function isInOrder(starts: Float64Array, ends: Float64Array): boolean {
  for (let row = 1; row < starts.length; row++)
    if ((compare(starts[row - 1], starts[row]) || compare(ends[row - 1], ends[row])) > 0)
      return false;
  return true;
}

/** Not a subtraction: two open ends would give NaN. */
function compare(a = 0, b = 0): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function inOrder(columns: Columns, order: Uint32Array): Columns {
  const placeOf = inverse(order, columns.size);
  return {
    ...columns,
    size: order.length,
    starts: pick(columns.starts, order),
    ends: pick(columns.ends, order),
    accounts: new Map(
      [...columns.accounts]
        .map(([row, told]) => [(placeOf[row] ?? 0) - 1, told] as const)
        .filter(([row]) => row >= 0)
        .sort(([a], [b]) => a - b),
    ),
    facets: facetsInOrder(columns, order),
    sides: codedInOrder(columns.sides, order),
    spotCodes: pick(columns.spotCodes, order),
    knownFrom: pick(columns.knownFrom, order),
    links: pick(columns.links, order),
    tellers: codedInOrder(columns.tellers, order),
    sources: listedInOrder(columns.sources, order),
    grains: pick(columns.grains, order),
  };
}

/** By row of the file its place in the order, from 1; 0 where it is left out. */
export function inverse(order: Uint32Array, size: number): Uint32Array {
  const places = new Uint32Array(size);
  for (let row = 0; row < order.length; row++) places[order[row] ?? 0] = row + 1;
  return places;
}

type Numbers = Codes | Float64Array;

function pick<Column extends Numbers>(column: Column, order: Uint32Array): Column {
  const picked = column.slice(0, order.length) as Column;
  for (let row = 0; row < order.length; row++) picked[row] = column[order[row] ?? 0] ?? 0;
  return picked;
}

function codedInOrder<Value>(column: Coded<Value>, order: Uint32Array): Coded<Value> {
  return { ...column, codes: pick(column.codes, order) };
}

function listedInOrder(column: Listed, order: Uint32Array): Listed {
  const offsets = new Uint32Array(order.length + 1);
  const codes = new Uint32Array(column.codes.length);
  let end = 0;
  for (let row = 0; row < order.length; row++) {
    const from = order[row] ?? 0;
    const mine = column.codes.subarray(column.offsets[from], column.offsets[from + 1]);
    codes.set(mine, end);
    end += mine.length;
    offsets[row + 1] = end;
  }
  return { type: "listed", offsets, codes: codes.subarray(0, end) };
}

function facetsInOrder({ facets }: Columns, order: Uint32Array): Columns["facets"] {
  return Object.fromEntries(
    (Object.keys(facets) as FacetName[]).map((name) => {
      const column = facets[name] as FacetColumn<string>;
      const { keys } = column;
      return [
        name,
        column.type === "coded"
          ? { keys, ...codedInOrder(column, order) }
          : { keys, ...listedInOrder(column, order) },
      ];
    }),
  ) as unknown as Columns["facets"];
}
