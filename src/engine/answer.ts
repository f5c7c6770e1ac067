/** The answer to one set of filters. Nothing is worked out before it is asked for, and nothing twice. */

import { FACET_NAMES } from "../model/facets/all.ts";
import type { Dimension, Filters } from "../model/filters.ts";
import { once } from "../model/once.ts";
import type { EventId } from "../model/schema/common.ts";
import { type Bits, countRows, hasRow, intersect, nextRow, previousRow, rowAt } from "./bits.ts";
import type { Answer, Counts } from "./engine.ts";
import { DIMENSIONS } from "./filters/all.ts";
import type { Page } from "./page.ts";
import type { Rows } from "./rows.ts";
import type { Kept, Workings } from "./workings.ts";

export function makeAnswer(workings: Workings, filters: Filters): Answer {
  const { rows, clauses, orderOf, density, counting } = workings;
  const { names } = rows;
  const { size } = rows.columns;
  const kept = makeKept(workings, filters);
  const keptCount = once(() => countRows(kept.byAll()));
  const takeKept = (bits: Bits | null, limit: number) =>
    takeFrom(names, intersect(bits ? [kept.byAll(), bits] : [kept.byAll()], size), 0, limit);
  const counted = once(
    () =>
      counting?.count(kept, (bits, offset, limit) => takeFrom(names, bits, offset, limit)) ?? null,
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
      const row = names.rowOf(id);
      return row !== undefined && hasRow(kept.byAll(), row);
    },
    page(sort, offset, limit) {
      return {
        ids: takeInOrder(names, orderOf(sort), kept.byAll(), offset, limit),
        total: keptCount(),
      };
    },
    position(sort, id) {
      const row = names.rowOf(id);
      return row === undefined ? -1 : findPosition(orderOf(sort), kept.byAll(), row);
    },
    inWindow: (window, limit) => takeKept(clauses.time.mark(window), limit),
    placed: (limit) => takeKept(clauses.placement.mark(["placed"]), limit),
    unplaced: (limit) => takeKept(clauses.placement.mark(["unplaced"]), limit),
    density: (bounds, count) => density(bounds, count, kept.byAllBut("time")),
    neighbour: (id, step) => findNeighbour(names, kept.byAll(), id, step),
  };
}

/** Each set of rows is found once. */
function makeKept({ rows, clauses }: Workings, filters: Filters): Kept {
  const mark = <D extends Dimension>(name: D) => clauses[name].mark(filters[name]);
  const active = once(() =>
    DIMENSIONS.flatMap((name) => {
      const bits = mark(name);
      return bits ? [{ name, bits }] : [];
    }),
  );
  const known = new Map<string, Bits>();
  const byAllBut = (...left: readonly Dimension[]) => {
    const used = active().filter(({ name }) => !left.includes(name));
    const key = used.map(({ name }) => name).join();
    const sets = used.map(({ bits }) => bits);
    const bits = known.get(key) ?? intersect(sets, rows.columns.size);
    known.set(key, bits);
    return bits;
  };
  return { byAll: () => byAllBut(), byAllBut };
}

function makeCounts({ clauses }: Workings, keptByAllBut: Kept["byAllBut"]): Counts {
  const counts = {};
  for (const name of FACET_NAMES) {
    const get = once(() => clauses[name].count(keptByAllBut(name)));
    Object.defineProperty(counts, name, { get, enumerable: true });
  }
  return counts as Counts;
}

type Names = Rows["names"];

function takeFrom(names: Names, bits: Bits, offset: number, limit: number): Page {
  const ids: EventId[] = [];
  for (let row = rowAt(bits, offset); row >= 0 && ids.length < limit; row = nextRow(bits, row + 1))
    ids.push(names.idOf(row));
  return { ids, total: countRows(bits) };
}

function takeInOrder(
  names: Names,
  order: Uint32Array,
  bits: Bits,
  offset: number,
  limit: number,
): readonly EventId[] {
  const ids: EventId[] = [];
  let skipped = 0;
  for (let place = 0; place < order.length && ids.length < limit; place++) {
    const row = order[place] ?? 0;
    if (!hasRow(bits, row)) continue;
    if (skipped < offset) skipped++;
    else ids.push(names.idOf(row));
  }
  return ids;
}

function findPosition(order: Uint32Array, bits: Bits, wanted: number): number {
  if (!hasRow(bits, wanted)) return -1;
  let position = 0;
  for (let place = 0; order[place] !== wanted; place++)
    if (hasRow(bits, order[place] ?? 0)) position++;
  return position;
}

function findNeighbour(
  { idOf, rowOf }: Names,
  bits: Bits,
  id: EventId | null,
  step: 1 | -1,
): EventId | null {
  const from = id === null ? undefined : rowOf(id);
  const row =
    step === 1
      ? nextRow(bits, from === undefined ? 0 : from + 1)
      : previousRow(bits, (from ?? bits.length * 32) - 1);
  return row < 0 ? null : idOf(row);
}
