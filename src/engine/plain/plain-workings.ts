/** Works answers out the plain way: for a dataset of so few events that each is drawn. */
import type { Dimension } from "../../model/filters.ts";
import { once } from "../../model/once.ts";
import { FILTERS } from "../filters/all.ts";
import type { Filter } from "../filters/filter.ts";
import type { Rows } from "../rows.ts";
import { type Clause, makeClauses, type Workings } from "../workings.ts";
import { plainDensity } from "./density.ts";
import { plainOrders } from "./orders.ts";

export function plainWorkings(rows: Rows): Workings {
  return {
    rows,
    clauses: makeClauses(rows, FILTERS, plainClause),
    orderOf: plainOrders(rows),
    density: (bounds, count, kept) => plainDensity(rows.columns, bounds, count, kept),
    counting: null,
  };
}

function plainClause<D extends Dimension>(filter: Filter<D>, rows: Rows): Clause<D> {
  const index = once(() => filter.index(rows));
  return {
    mark: (value) => (filter.isActive(value) ? index().mark(value) : null),
    count: (bits) => index().count(bits),
  };
}
