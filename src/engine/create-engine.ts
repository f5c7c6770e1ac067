/** Makes an atlas ready to be filtered, counted and paged through. */
import type { Atlas } from "../model/atlas.ts";
import { type Dimension, type Filters, NO_FILTERS } from "../model/filters.ts";
import { makeAnswer, type Workings } from "./answer.ts";
import { makeClause } from "./clause.ts";
import type { Counting } from "./counting.ts";
import { makeDensity } from "./density.ts";
import type { Answer, Engine, EngineTexts } from "./engine.ts";
import { DIMENSIONS, FILTERS } from "./filters/all.ts";
import { arrangeRows, extentOf, type Rows } from "./rows.ts";
import { makeSortOrders } from "./sort-orders.ts";

/**
 * Sorts the events by time at once; a filter's column, a sort order and the words to search are made when asked for the
 * first time. Another language needs another engine.
 *
 * @param makeCounting for a dataset that is too large to be drawn event by event
 */
export function createEngine(
  atlas: Atlas,
  texts: EngineTexts,
  makeCounting?: (rows: Rows) => Counting,
): Engine {
  const rows = arrangeRows(atlas, texts);
  const counting = makeCounting?.(rows) ?? null;
  const workings: Workings = {
    rows,
    clauses: makeClauses(rows),
    orderOf: makeSortOrders(rows),
    density: makeDensity(rows),
    counting,
  };
  const answers = new WeakMap<Filters, Answer>();
  const query = (filters: Filters) => {
    const answer = answers.get(filters) ?? makeAnswer(workings, filters);
    answers.set(filters, answer);
    return answer;
  };
  return {
    size: rows.size,
    census: counting?.census ?? null,
    extent: extentOf(rows),
    get totals() {
      return query(NO_FILTERS).counts;
    },
    query,
  };
}

function makeClauses(rows: Rows): Workings["clauses"] {
  const make = <D extends Dimension>(name: D) => [name, makeClause(FILTERS[name], rows)] as const;
  return Object.fromEntries(DIMENSIONS.map((name) => make(name))) as Workings["clauses"];
}
