/** The orders in which a page of rows can be asked for, sorted by comparing. */
import type { Sort } from "../../model/filters.ts";
import type { SortColumn } from "../../model/vocabulary.ts";
import { listNumbers } from "../in-time-order.ts";
import type { Rows } from "../rows.ts";
import { sortKeys } from "../sort-keys.ts";

/** By column and direction, each worked out when asked for the first time. */
export function plainOrders(rows: Rows): (sort: Sort) => Uint32Array {
  const keysBy = new Map<SortColumn, ReturnType<typeof sortKeys>>();
  const orders = new Map<string, Uint32Array>();
  return ({ column, descending }) => {
    const name = `${column} ${descending}`;
    const keys = keysBy.get(column) ?? sortKeys(rows, column);
    keysBy.set(column, keys);
    const order = orders.get(name) ?? sortRows(keys, descending ? -1 : 1, rows.texts.lang);
    orders.set(name, order);
    return order;
  };
}

function sortRows(keys: ReturnType<typeof sortKeys>, direction: 1 | -1, lang: string): Uint32Array {
  const { compare } = new Intl.Collator(lang);
  const byKey = (a: string | number = 0, b: string | number = 0) =>
    typeof a === "number" ? a - Number(b) : compare(a, `${b}`);
  return listNumbers(keys.length).sort((a, b) => direction * byKey(keys[a], keys[b]) || a - b);
}
