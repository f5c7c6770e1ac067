/** Finds every piece of one kind wherever it hangs in a dataset, with its path. */
import type { Path } from "./check.ts";

/** Every object inside `value`, itself included, with its path. */
export function* objectsIn(
  value: unknown,
  path: Path = [],
): Generator<[Record<string, unknown>, Path]> {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* objectsIn(item, [...path, index]);
    return;
  }
  yield [value as Record<string, unknown>, path];
  for (const [key, item] of Object.entries(value)) yield* objectsIn(item, [...path, key]);
}
