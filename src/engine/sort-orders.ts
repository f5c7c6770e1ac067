/** The orders in which a page of rows can be asked for. */
import { distanceOf } from "../model/distance.ts";
import { type EventFacts, sidesOf } from "../model/event-facts.ts";
import type { Sort } from "../model/filters.ts";
import { NO_FACTION, type SortColumn } from "../model/vocabulary.ts";
import type { EngineTexts } from "./engine.ts";
import { listNumbers, type Rows } from "./rows.ts";

/** Columns that are sorted by how much, not by what is written in them. */
type Measure = Extract<SortColumn, "number" | "time" | "distance">;

/** What the other columns show of an event. */
const TEXTS: Readonly<
  Record<Exclude<SortColumn, Measure>, (texts: EngineTexts, facts: EventFacts) => string>
> = {
  title: (texts, facts) => texts.title(facts),
  kind: (texts, { event }) => texts.kind(event.kind),
  faction: (texts, facts) =>
    sidesOf(facts)
      .map((side) => texts.faction(side ?? NO_FACTION))
      .join(" – "),
  place: (texts, facts) => texts.place(facts),
};

/**
 * All rows by column and direction, each worked out when asked for the first time. Text is sorted as the language does;
 * what is equal stays in the order of time, downwards too.
 */
export function makeSortOrders(rows: Rows): (sort: Sort) => Uint32Array {
  const ranks = new Map<SortColumn, Uint32Array>();
  const orders = new Map<string, Uint32Array>();
  return ({ column, descending }) => {
    const name = `${column} ${descending}`;
    const known = orders.get(name);
    if (known) return known;
    const ranksHere = ranks.get(column) ?? rankRows(rows, column);
    ranks.set(column, ranksHere);
    const order = orderByRank(ranksHere, descending ? -1 : 1);
    orders.set(name, order);
    return order;
  };
}

function rankRows(rows: Rows, column: SortColumn): Uint32Array {
  if (column === "time") return rankTimes(rows);
  // The rows are in the order that the events are numbered in.
  if (column === "number") return listNumbers(rows.size);
  // What nobody is said to tell comes last: below nought, a number without a sign begins again from the largest.
  if (column === "distance")
    return Uint32Array.from(rows.events, ({ event }) => distanceOf(event.attribution) ?? -1);
  const textOf = TEXTS[column];
  const shown = rows.events.map((facts) => textOf(rows.texts, facts));
  const { compare } = new Intl.Collator(rows.texts.lang);
  const ranks = new Map<string, number>();
  let last: string | undefined;
  let rank = 0;
  for (const text of [...new Set(shown)].sort(compare)) {
    if (last !== undefined && compare(last, text) !== 0) rank++;
    ranks.set(text, rank);
    last = text;
  }
  return Uint32Array.from(shown, (text) => ranks.get(text) ?? 0);
}

function rankTimes({ starts, ends, size }: Rows): Uint32Array {
  const ranks = new Uint32Array(size);
  for (let row = 1; row < size; row++) {
    const isTie = starts[row] === starts[row - 1] && ends[row] === ends[row - 1];
    ranks[row] = (ranks[row - 1] ?? 0) + (isTie ? 0 : 1);
  }
  return ranks;
}

function orderByRank(ranks: Uint32Array, direction: 1 | -1): Uint32Array {
  return listNumbers(ranks.length).sort(
    (a, b) => direction * ((ranks[a] ?? 0) - (ranks[b] ?? 0)) || a - b,
  );
}
