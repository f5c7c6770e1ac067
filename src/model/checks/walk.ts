/** Finds every piece of one kind wherever it hangs in a dataset, with its path. */
import type { Path } from "./check.ts";

/** Deeper than any record of the format reaches; a file may nest without end, and the walk would leave the stack. */
const DEEPEST = 16;

/** Every object inside `value`, itself included, with its path, as deep as the format goes; an outline holds none. */
export function* objectsIn(
  value: unknown,
  path: Path = [],
): Generator<[Record<string, unknown>, Path]> {
  if (typeof value !== "object" || value === null || path.length > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* objectsIn(item, [...path, index]);
    return;
  }
  yield [value as Record<string, unknown>, path];
  for (const [key, item] of Object.entries(value))
    if (key !== "coordinates") yield* objectsIn(item, [...path, key]);
}
