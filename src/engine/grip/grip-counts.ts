/** Puts the counts of one step together from those of its codes. */
import { FACET_NAMES, type FacetName } from "../../model/facets/all.ts";
import { once } from "../../model/once.ts";
import { spreadCodes } from "../codes.ts";
import type { Counts } from "../engine.ts";
import type { ByColumn, Legend, Legends } from "./grip.ts";

/** The counts at one step of a gesture. */
export interface GripCounts {
  readonly kept: number;
  /** Each is put together when asked for. */
  readonly counts: Counts;
  readonly byClass: Uint32Array;
  /** By code of the columns' sides. */
  readonly sides: Uint32Array;
}

export interface TimeCounts extends GripCounts {
  /** By group and class, at `group * classes + class`. */
  readonly groups: Uint32Array;
}

/** @param read the counts of a table's codes at this step */
export function gripCounts<Table>(
  tables: ByColumn<Table>,
  legends: Legends,
  read: (table: Table) => Uint32Array,
): GripCounts {
  const byClass = read(tables.classes);
  const sides = once(() => read(tables.sides));
  const counts = {};
  for (const name of FACET_NAMES) {
    const get = once(() => countKeys(legends.facets[name], read(tables.facets[name])));
    Object.defineProperty(counts, name, { get, enumerable: true });
  }
  return {
    kept: sum(byClass),
    counts: counts as Counts,
    byClass,
    get sides() {
      return sides();
    },
  };
}

export function sum(counts: Uint32Array): number {
  let total = 0;
  for (let at = 0; at < counts.length; at++) total += counts[at] ?? 0;
  return total;
}

function countKeys(
  { keys, values }: Legend<string> | Legends["facets"][FacetName],
  byCode: Uint32Array,
): ReadonlyMap<string, number> {
  const counts = values ? spreadCodes(byCode, values, keys.length) : byCode;
  return new Map(keys.map((key, place) => [key, counts[place] ?? 0]));
}
