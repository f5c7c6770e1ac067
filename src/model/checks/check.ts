/** What the checks that look across records have in common: each takes a dataset and gives its problems. */
import { toPointer, toSnippet } from "../pointer.ts";
import type { Problem } from "../result.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Found } from "./walk.ts";

/**
 * Looks across the records. Of a dataset with malformed values it may see those too, but for sources and places, which
 * are whole or hold no more than their id: it must not throw, and what it says of a malformed value is not heard.
 */
export type Check = (dataset: Dataset) => Iterable<Problem>;

/** A path of object keys and array indexes. It is written out only where something is wrong, since most values are sound. */
export type Path = Iterable<string | number>;

/** The path of what stands under a key of what has this path. */
export function under(path: Path, key: string | number): Path {
  return new Under(path, key);
}

class Under {
  readonly #path: Path;
  readonly #key: string | number;

  constructor(path: Path, key: string | number) {
    this.#path = path;
    this.#key = key;
  }

  *[Symbol.iterator](): Generator<string | number> {
    yield* this.#path;
    yield this.#key;
  }
}

/** A value that is not what it should be, at its path. */
export function invalid(path: Path, found: unknown, expected: string): Problem {
  return { code: "invalid", path: toPointer(path), found: toSnippet(found), expected };
}

/** What a check is told of in passing, and what it has found of it at the end. */
export interface Watch {
  /** Of every object wherever it hangs in the dataset. */
  readonly see: (record: Readonly<Record<string, unknown>>, found: Found) => void;
  readonly problems: readonly Problem[];
}

type Unread<Item> = { readonly [Key in keyof Item]?: unknown };

/** Calls for the objects of a list with their paths, each of whose values may be malformed; never where it is no list. */
export function eachRecord<Item extends object>(
  list: readonly Item[] | undefined,
  path: Path,
  visit: (item: Unread<Item>, path: Path) => void,
): void {
  if (!Array.isArray(list)) return;
  for (let index = 0; index < list.length; index++) {
    const item: unknown = list[index];
    if (typeof item === "object" && item !== null) visit(item, under(path, index));
  }
}
