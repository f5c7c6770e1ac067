/** Finds every piece of one kind wherever it hangs in a dataset, with its path. */
import { type Path, under } from "./check.ts";

/** Deeper than any record of the format reaches; a file may nest without end, and the walk would leave the stack. */
const DEEPEST = 16;

/** @param key the last of its path; undefined for the value itself */
type Visit = (
  record: Readonly<Record<string, unknown>>,
  path: Path,
  key: string | number | undefined,
) => void;

/**
 * Calls for every object inside `value`, itself included, in the order of the text, as deep as the format goes; an outline
 * holds none. Calls, since a generator that hands each of some millions of objects up through all levels takes many times as
 * long.
 */
export function eachObject(value: unknown, visit: Visit): void {
  if (isObject(value)) walk(value, [], undefined, 0, visit);
}

function walk(
  value: object,
  path: Path,
  key: string | number | undefined,
  depth: number,
  visit: Visit,
): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (isObject(item)) walk(item, under(path, index), index, depth + 1, visit);
    }
    return;
  }
  const record = value as Readonly<Record<string, unknown>>;
  visit(record, path, key);
  for (const inner of Object.keys(record)) {
    const item = record[inner];
    if (isObject(item) && inner !== "coordinates")
      walk(item, under(path, inner), inner, depth + 1, visit);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
