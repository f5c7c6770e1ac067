/** What many rows of a table have alike is made once, and they share it. */
import { ownText } from "../imports/own-text.ts";

/** What has been made of cells, by the one after those that have been gone by. */
interface Made {
  readonly cell: string;
  made: unknown;
  /** Where the last row went on: the next often does too. */
  last: Made | null;
  /** All the ways on, once there are several. */
  next: Map<string, Made> | null;
}

export class MadeOnce {
  readonly #made = begin("");

  /**
   * @param what is made
   * @param cells what it is made of, always as many for one `what`; cell by cell, since putting them together takes longer
   * @param make what gives undefined is asked again
   */
  once<Value>(what: string, cells: readonly string[], make: () => Value): Value {
    let made = goOn(this.#made, what);
    for (let at = 0; at < cells.length; at++) made = goOn(made, cells[at] as string);
    if (made.made === undefined) made.made = make();
    return made.made as Value;
  }
}

function begin(cell: string): Made {
  return { cell: ownText(cell), made: undefined, last: null, next: null };
}

function goOn(from: Made, cell: string): Made {
  const { last } = from;
  if (last?.cell === cell) return last;
  const known = from.next?.get(cell);
  const to = known ?? begin(cell);
  from.last = to;
  if (known || last === null) return to;
  from.next ??= new Map([[last.cell, last]]);
  from.next.set(to.cell, to);
  return to;
}
