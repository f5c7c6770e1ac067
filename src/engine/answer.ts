/** The answer to one set of filters. Nothing is worked out before it is asked for, and nothing twice. */

import { FACET_NAMES } from "../model/facets/all.ts";
import type { Dimension, Filters } from "../model/filters.ts";
import { once } from "../model/once.ts";
import type { EventId } from "../model/schema/common.ts";
import type { Placement } from "../model/vocabulary.ts";
import { allRows, type Bits, countRows, hasRow, intersect, nextRow, previousRow } from "./bits.ts";
import type { Clause } from "./clause.ts";
import type { Counting } from "./counting.ts";
import type { makeDensity } from "./density.ts";
import type { Answer, Counts } from "./engine.ts";
import { DIMENSIONS } from "./filters/all.ts";
import { markTime } from "./filters/time.ts";
import type { Page } from "./page.ts";
import type { Rows } from "./rows.ts";
import type { makeSortOrders } from "./sort-orders.ts";

export interface Workings {
  readonly rows: Rows;
  readonly clauses: { readonly [D in Dimension]: Clause<D> };
  readonly orderOf: ReturnType<typeof makeSortOrders>;
  readonly density: ReturnType<typeof makeDensity>;
  /** Null in a dataset that is drawn event by event. */
  readonly counting: Counting | null;
}

export function makeAnswer(workings: Workings, filters: Filters): Answer {
  const { rows, clauses, orderOf, density, counting } = workings;
  const kept = makeKept(workings, filters);
  const keptCount = once(() => countRows(kept.byAll()));
  const markPlaced = (value: Placement) =>
    intersect([kept.byAll(), clauses.placement.mark([value]) ?? allRows(rows.size)], rows.size);
  const counted = once(
    () =>
      counting?.count(kept.byAll(), (bits, offset, limit) => takeFrom(rows, bits, offset, limit)) ??
      null,
  );
  return {
    get counted() {
      return counted();
    },
    get kept() {
      return keptCount();
    },
    counts: makeCounts(workings, kept.byAllBut),
    has(id) {
      const row = rows.rowOf(id);
      return row !== undefined && hasRow(kept.byAll(), row);
    },
    page(sort, offset, limit) {
      return {
        ids: takeInOrder(rows, orderOf(sort), kept.byAll(), offset, limit),
        total: keptCount(),
      };
    },
    position(sort, id) {
      const row = rows.rowOf(id);
      return row === undefined ? -1 : findPosition(orderOf(sort), kept.byAll(), row);
    },
    inWindow: (window, limit) =>
      takeFrom(rows, intersect([kept.byAll(), markTime(rows, window)], rows.size), 0, limit),
    placed: (limit) => takeFrom(rows, markPlaced("placed"), 0, limit),
    unplaced: (limit) => takeFrom(rows, markPlaced("unplaced"), 0, limit),
    density: (bounds, count) => density(bounds, count, kept.byAllBut("time")),
    neighbour: (id, step) => findNeighbour(rows, kept.byAll(), id, step),
  };
}

/** The rows that all clauses keep, and those that all but one keep; each set once. */
function makeKept({ rows, clauses }: Workings, filters: Filters) {
  const mark = <D extends Dimension>(name: D) => clauses[name].mark(filters[name]);
  const active = once(() => DIMENSIONS.map((name) => ({ name, bits: mark(name) })));
  const bitsOf = (left: Dimension | null) =>
    intersect(
      active().flatMap(({ name, bits }) => (bits && name !== left ? bits : [])),
      rows.size,
    );
  const byAll = once(() => bitsOf(null));
  const byAllBut = new Map<Dimension, Bits>();
  return {
    byAll,
    byAllBut(left: Dimension): Bits {
      if (!active().some(({ name, bits }) => bits && name === left)) return byAll();
      const bits = byAllBut.get(left) ?? bitsOf(left);
      byAllBut.set(left, bits);
      return bits;
    },
  };
}

function makeCounts({ clauses }: Workings, keptByAllBut: (left: Dimension) => Bits): Counts {
  const counts = {};
  for (const name of FACET_NAMES) {
    const get = once(() => clauses[name].count(keptByAllBut(name)));
    Object.defineProperty(counts, name, { get, enumerable: true });
  }
  return counts as Counts;
}

function takeFrom(rows: Rows, bits: Bits, offset: number, limit: number): Page {
  const ids: EventId[] = [];
  let skipped = 0;
  for (let row = nextRow(bits, 0); row >= 0 && ids.length < limit; row = nextRow(bits, row + 1))
    if (skipped < offset) skipped++;
    else addId(ids, rows, row);
  return { ids, total: countRows(bits) };
}

function takeInOrder(
  rows: Rows,
  order: Uint32Array,
  bits: Bits,
  offset: number,
  limit: number,
): readonly EventId[] {
  const ids: EventId[] = [];
  let skipped = 0;
  for (const row of order) {
    if (ids.length >= limit) break;
    if (!hasRow(bits, row)) continue;
    if (skipped < offset) skipped++;
    else addId(ids, rows, row);
  }
  return ids;
}

function findPosition(order: Uint32Array, bits: Bits, wanted: number): number {
  if (!hasRow(bits, wanted)) return -1;
  let position = 0;
  for (const row of order) {
    if (row === wanted) return position;
    if (hasRow(bits, row)) position++;
  }
  return -1;
}

function addId(ids: EventId[], rows: Rows, row: number): void {
  const facts = rows.events[row];
  if (facts) ids.push(facts.event.id);
}

function findNeighbour(rows: Rows, bits: Bits, id: EventId | null, step: 1 | -1): EventId | null {
  const from = id === null ? undefined : rows.rowOf(id);
  const row =
    step === 1
      ? nextRow(bits, from === undefined ? 0 : from + 1)
      : previousRow(bits, (from ?? rows.size) - 1);
  return rows.events[row]?.event.id ?? null;
}
