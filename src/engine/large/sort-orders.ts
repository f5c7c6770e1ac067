/** The orders in which a page of rows can be asked for, sorted by counting. */
import type { Sort } from "../../model/filters.ts";
import type { SortColumn } from "../../model/vocabulary.ts";
import type { Rows } from "../rows.ts";
import { sortKeys } from "../sort-keys.ts";
import { rankTexts } from "./rank-texts.ts";

/** All rows by column and direction, each worked out when asked for the first time. */
export function makeSortOrders(rows: Rows): (sort: Sort) => Uint32Array {
  const ranks = new Map<SortColumn, Uint32Array>();
  const orders = new Map<string, Uint32Array>();
  return ({ column, descending }) => {
    const name = `${column} ${descending}`;
    const known = orders.get(name);
    if (known) return known;
    const ranksHere = ranks.get(column) ?? rankRows(rows, column);
    ranks.set(column, ranksHere);
    const order = orderByRank(ranksHere, descending);
    orders.set(name, order);
    return order;
  };
}

/** Of each row; what the language holds equal has the same. */
function rankRows(rows: Rows, column: SortColumn): Uint32Array {
  const keys = sortKeys(rows, column);
  if (typeof keys[0] === "number") return Uint32Array.from(keys as readonly number[]);
  const texts = keys as readonly string[];
  const { lang } = rows.texts;
  // Titles differ; of all else there are few.
  if (column === "title") return rankTexts(texts, lang);
  const distinct = [...new Set(texts)];
  const ranks = rankTexts(distinct, lang);
  const rankOf = new Map(distinct.map((text, place) => [text, ranks[place] ?? 0]));
  return new Uint32Array(texts.length).map((_, row) => rankOf.get(texts[row] ?? "") ?? 0);
}

/** Each rank's rows stand after those of the ranks before it, in the order of time. */
function orderByRank(ranks: Uint32Array, descending: boolean): Uint32Array {
  let most = 0;
  for (let row = 0; row < ranks.length; row++) most = Math.max(most, ranks[row] ?? 0);
  const sign = descending ? -1 : 1;
  const first = descending ? most : 0;
  const places = new Uint32Array(most + 2);
  for (let row = 0; row < ranks.length; row++) {
    const next = first + sign * (ranks[row] ?? 0) + 1;
    places[next] = (places[next] ?? 0) + 1;
  }
  for (let rank = 1; rank <= most; rank++)
    places[rank] = (places[rank] ?? 0) + (places[rank - 1] ?? 0);
  const order = new Uint32Array(ranks.length);
  for (let row = 0; row < ranks.length; row++) {
    const rank = first + sign * (ranks[row] ?? 0);
    const place = places[rank] ?? 0;
    order[place] = row;
    places[rank] = place + 1;
  }
  return order;
}
