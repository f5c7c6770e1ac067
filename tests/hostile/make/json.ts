/** Changes to JSON that makers share: leaves by their key, places by chance, and keys that every object has. */
import type { Draw } from "./draw.ts";

export type Tree = { [key: string]: unknown };

/** @returns a copy whose leaves are as `to` has them; of a list's leaf the key is the list's */
export function mapLeaves(
  value: unknown,
  to: (leaf: unknown, key: string) => unknown,
  key = "",
): unknown {
  if (Array.isArray(value)) return value.map((item) => mapLeaves(item, to, key));
  if (typeof value !== "object" || value === null) return to(value, key);
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, mapLeaves(item, to, name)]),
  );
}

/** Of objects and lists alike: all that hold something, the root first. */
export function holdersIn(value: unknown): readonly Tree[] {
  if (typeof value !== "object" || value === null) return [];
  return [value as Tree, ...Object.values(value).flatMap(holdersIn)];
}

/** Puts other values at some places of a tree, in place. */
export function strike(tree: Tree, count: number, draw: Draw, to: (old: unknown) => unknown): Tree {
  const holders = holdersIn(tree).filter((one) => Object.keys(one).length > 0);
  for (let time = 0; time < count; time++) {
    const holder = draw.pick(holders);
    const keys = Object.keys(holder);
    if (keys.length === 0) continue;
    const key = draw.pick(keys);
    const value = to(holder[key]);
    if (value === undefined) delete holder[key];
    else put(holder, key, value);
  }
  return tree;
}

/** As an own key, whatever it is called. */
export function put(holder: Tree, key: string, value: unknown): void {
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

export function nested(levels: number, [open, close] = ["[", "]"]): string {
  return open.repeat(levels) + close.repeat(levels);
}

/** JSON with another text in the place of a value that `JSON.stringify` could not write. */
export function withRaw(tree: Tree, key: string, raw: string): string {
  const text = JSON.stringify({ ...tree, [key]: "the raw text comes here" });
  return text.replace('"the raw text comes here"', () => raw);
}
