/** An answer as far as it has come: what is at hand is given at once, what is not is asked for. */
import type { Coloring } from "../../model/coloring.ts";
import { FACET_NAMES } from "../../model/facets/all.ts";
import type { Filters, Sort } from "../../model/filters.ts";
import { noteLack } from "../../model/lacking.ts";
import type { EventId } from "../../model/schema/common.ts";
import type { Census, Counted } from "../counted.ts";
import type { Answer, Counts } from "../engine.ts";
import type { Page } from "../page.ts";
import { type Ask, type Askable, type AskName, keyOfAsk } from "./protocol.ts";

/** Rows are asked for so many at a time, from whole multiples on, so that a page that moves on finds most of it at hand. */
const BLOCK = 100;
/** Events to either side of one, so that a held key finds the next. */
const AROUND = 24;

/** What is known of one set of filters. */
export interface Known {
  readonly filters: Filters;
  kept: number;
  readonly values: Map<string, { readonly ask: Ask; readonly value: unknown }>;
}

export interface Sources {
  readonly census: Census | null;
  /** What was asked here and is not at hand is asked for; what is at hand is asked again of the next answer. */
  note(ask: Ask): void;
}

/** Another object each time, so that what is memoised by it is worked out anew. */
export function answerAtHand(known: Known, sources: Sources): Answer {
  const { note } = sources;
  const get = <Name extends AskName>(name: Name, ...args: Askable[Name]["args"]) => {
    const ask = { name, args } as unknown as Ask;
    note(ask);
    return known.values.get(keyOfAsk(ask))?.value as Askable[Name]["value"] | undefined;
  };
  /** In the place of what is not at hand: the last of its kind, which tells the same of another stretch. */
  const last = <Name extends AskName>(
    name: Name,
    test: (args: Askable[Name]["args"]) => boolean = () => true,
  ) =>
    lastOf(known, name, test as (args: Ask["args"]) => boolean) as
      | Askable[Name]["value"]
      | undefined;
  return {
    counted: sources.census && countedAtHand(get, last, sources),
    kept: known.kept,
    counts: countsAtHand(get, last),
    // Whoever shows an event has it from somewhere.
    has: (id) => get("has", id) ?? true,
    page: (sort, offset, limit) => ({
      ids: rowsFrom(
        (block) => get("page", sort, block * BLOCK, BLOCK)?.ids,
        known.kept,
        offset,
        limit,
      ),
      total: known.kept,
    }),
    position: (sort: Sort, id) => get("position", sort, id) ?? -1,
    inWindow: (window, limit) =>
      get("inWindow", window, limit) ?? lack(last("inWindow") ?? NO_PAGE),
    placed: (limit) => get("placed", limit) ?? last("placed") ?? NO_PAGE,
    unplaced: (limit) => get("unplaced", limit) ?? last("unplaced") ?? NO_PAGE,
    density: (bounds, count) => get("density", bounds, count) ?? last("density") ?? [],
    neighbour(id, step) {
      const found = neighbourIn(known, id, step);
      if (found !== undefined) return found;
      get("around", id, AROUND);
      return null;
    },
  };
}

const NO_PAGE: Page = { ids: [], total: 0 };

type Get = <Name extends AskName>(
  name: Name,
  ...args: Askable[Name]["args"]
) => Askable[Name]["value"] | undefined;
type Last = <Name extends AskName>(
  name: Name,
  test?: (args: Askable[Name]["args"]) => boolean,
) => Askable[Name]["value"] | undefined;

function lastOf(known: Known, name: AskName, test: (args: Ask["args"]) => boolean): unknown {
  let found: unknown;
  for (const { ask, value } of known.values.values())
    if (ask.name === name && test(ask.args)) found = value;
  return found;
}

function countsAtHand(get: Get, last: Last): Counts {
  const counts = {};
  for (const name of FACET_NAMES)
    Object.defineProperty(counts, name, {
      get: () => new Map(get("counts", name) ?? last("counts", ([one]) => one === name) ?? []),
      enumerable: true,
    });
  return counts as Counts;
}

function lack<Value>(standIn: Value): Value {
  noteLack();
  return standIn;
}

/** Counts of other stretches or classes would be false here: nothing is counted, and it is noted that this is not the truth. */
function countedAtHand(get: Get, last: Last, { census }: Sources): Counted {
  const none = (length: number) => new Uint32Array(length);
  const sizes = (coloring: Coloring) => ({
    classes: census?.classes(coloring).length ?? 0,
    spots: census?.spots.length ?? 0,
  });
  return {
    byClass: (coloring) => get("byClass", coloring) ?? lack(none(sizes(coloring).classes)),
    tally(coloring) {
      const { classes, spots } = sizes(coloring);
      return (
        get("tally", coloring) ??
        lack({ counts: none(spots), shares: none(spots * classes), unplaced: 0 })
      );
    },
    at: (wanted, offset, limit) => get("at", wanted, offset, limit) ?? NO_PAGE,
    bands(edges, coloring) {
      const { classes } = sizes(coloring);
      const counts = none(classes * (edges.length - 1));
      const standIn = { edges, counts, earlier: none(classes), total: 0 };
      return get("bands", edges, coloring) ?? lack(standIn);
    },
    begins: (edges) =>
      get("begins", edges) ?? lack({ total: none(edges.length - 1), kept: none(edges.length - 1) }),
    outside: (window) => get("outside", window) ?? lack(last("outside") ?? { before: 0, after: 0 }),
    pairings: () => get("pairings") ?? lack([]),
    without: (name) => get("without", name) ?? 0,
  };
}

/** @returns the rows from the offset on, as far as they are at hand without a gap */
function rowsFrom(
  blockAt: (block: number) => readonly EventId[] | undefined,
  kept: number,
  offset: number,
  limit: number,
): readonly EventId[] {
  const end = Math.min(offset + limit, kept);
  const ids: EventId[] = [];
  let isWhole = true;
  for (let block = Math.floor(offset / BLOCK); block * BLOCK < end; block++) {
    // What comes after a gap is asked for all the same.
    const rows = blockAt(block);
    isWhole &&= rows !== undefined;
    if (!isWhole || !rows) continue;
    const start = block * BLOCK;
    ids.push(...rows.slice(Math.max(0, offset - start), end - start));
  }
  return ids;
}

/** @returns undefined where no run at hand tells it */
function neighbourIn(known: Known, id: EventId | null, step: 1 | -1): EventId | null | undefined {
  for (const { ask, value } of known.values.values()) {
    if (ask.name !== "around") continue;
    const [middle, count] = ask.args;
    const { before, after, isKept } = value as Askable["around"]["value"];
    const ahead = step === 1 ? after : before.toReversed();
    if (id === middle) return ahead[0] ?? null;
    const run = [...before, ...(isKept && middle !== null ? [middle] : []), ...after];
    const at = id === null || middle === null ? -1 : run.indexOf(id);
    if (at < 0) continue;
    const next = run[at + step];
    if (next !== undefined) return next;
    // A run that is shorter than it could be ends where the events do.
    if (ahead.length < count && id === ahead.at(-1)) return null;
  }
  return undefined;
}
