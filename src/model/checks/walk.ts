/** Finds every piece of one kind wherever it hangs in a dataset, with its path. */

/** Deeper than any record of the format reaches; a file may nest without end, and the walk would leave the stack. */
const DEEPEST = 16;

type Key = string | number;
type Tree = Readonly<Record<string, unknown>>;

/** An object that the walk has come to; the same one each time, so what is to be kept of it is taken out. */
export interface Found {
  /** The last key of its path; undefined for the value itself. */
  readonly key: Key | undefined;
  /** Its path, made each time that it is asked for: most objects are sound, and nobody asks. */
  path(): readonly Key[];
}

type Visit = (record: Tree, found: Found) => void;

/**
 * Calls for every object inside `value`, itself included, in the order of the text, as deep as the format goes; an outline
 * holds none. Calls, since a generator that hands each of some millions of objects up through all levels takes many times as
 * long.
 */
export function eachObject(value: unknown, visit: Visit): void {
  if (isObject(value)) new Walk(visit).enter(value, 0);
}

class Walk implements Found {
  readonly #visit: Visit;
  /** The way to where the walk is. What is left of deeper ways lies beyond `#depth`. */
  readonly #keys: Key[] = [];
  #depth = 0;

  constructor(visit: Visit) {
    this.#visit = visit;
  }

  get key(): Key | undefined {
    return this.#depth === 0 ? undefined : this.#keys[this.#depth - 1];
  }

  path(): readonly Key[] {
    return this.#keys.slice(0, this.#depth);
  }

  enter(value: object, depth: number): void {
    if (depth > DEEPEST) return;
    if (Array.isArray(value)) this.#enterList(value, depth);
    else this.#enterRecord(value as Tree, depth);
  }

  #enterList(list: readonly unknown[], depth: number): void {
    for (let index = 0; index < list.length; index++) {
      const item = list[index];
      if (!isObject(item)) continue;
      this.#keys[depth] = index;
      this.enter(item, depth + 1);
    }
  }

  #enterRecord(record: Tree, depth: number): void {
    this.#depth = depth;
    this.#visit(record, this);
    // Not over a list of its keys: making one for each of millions of objects takes longer than the rest of the way.
    for (const name in record) {
      const item = record[name];
      if (!isObject(item) || name === "coordinates") continue;
      this.#keys[depth] = name;
      this.enter(item, depth + 1);
    }
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
