/** Makes an atlas ready to be filtered, counted and paged through. */
import type { Atlas } from "../model/atlas.ts";
import { type Filters, NO_FILTERS } from "../model/filters.ts";
import { makeAnswer } from "./answer.ts";
import type { Answer, Engine, EngineTexts } from "./engine.ts";
import { plainWorkings } from "./plain/plain-workings.ts";
import { extentOf, type Rows, rowsOf } from "./rows.ts";
import type { Workings } from "./workings.ts";

/**
 * Sorts the events by time and reads their columns at once; what else it needs is made when asked for the first time.
 * Another language needs another engine.
 *
 * @param makeCounting for a dataset that is too large to be drawn event by event
 */
export function createEngine(
  atlas: Atlas,
  texts: EngineTexts,
  makeCounting?: MakeCounting,
): Engine {
  return engineOf(rowsOf(atlas, texts), makeCounting);
}

type MakeCounting = (rows: Rows) => Workings;

/** The same of columns, wherever they are from. */
export function engineOf(rows: Rows, makeCounting?: MakeCounting): Engine {
  const { columns } = rows;
  const workings = (makeCounting ?? plainWorkings)(rows);
  const answers = new WeakMap<Filters, Answer>();
  const query = (filters: Filters) => {
    const answer = answers.get(filters) ?? makeAnswer(workings, filters);
    answers.set(filters, answer);
    return answer;
  };
  return {
    size: columns.size,
    census: workings.counting?.census ?? null,
    extent: extentOf(columns),
    get totals() {
      return query(NO_FILTERS).counts;
    },
    listed: (facet, value, limit) => {
      const page = query({ ...NO_FILTERS, [facet]: [value] });
      return page.page({ column: "time", descending: false }, 0, limit);
    },
    query,
    readAhead: workings.readAhead,
  };
}
