/** The ids of a long table's rows, asked for a page at a time as they come into sight. */
import type { Answer } from "../engine/engine.ts";
import type { Sort } from "../model/filters.ts";
import type { EventId } from "../model/schema/common.ts";

/** Rows of a page. */
export const PAGE = 100;
/** As many pages are remembered: the way back is free. */
const KEPT = 20;

export interface RowPages {
  /** Nothing while its page is on its way. */
  idAt(row: number): EventId | undefined;
}

export function makeRowPages(answer: Pick<Answer, "page" | "kept">, sort: Sort): RowPages {
  const pages = new Map<number, readonly EventId[]>();
  const ask = (number: number): readonly EventId[] => {
    const known = pages.get(number);
    if (known) return known;
    const { ids } = answer.page(sort, number * PAGE, PAGE);
    // One that comes from elsewhere may not be whole yet: it is asked for again.
    if (ids.length < Math.min(PAGE, answer.kept - number * PAGE)) return ids;
    pages.set(number, ids);
    const [oldest] = pages.keys();
    if (pages.size > KEPT && oldest !== undefined) pages.delete(oldest);
    return ids;
  };
  return { idAt: (row) => ask(Math.floor(row / PAGE))[row % PAGE] };
}
