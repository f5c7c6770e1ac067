/** Values of parsed JSON of which nothing is known: asked for as what they should be. */

export type Tree = Readonly<Record<string, unknown>>;

/** @returns an object without keys for whatever is none */
export function treeOf(value: unknown): Tree {
  return isTree(value) ? value : {};
}

export function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** An own value of an object; what it inherits is none of the file's. */
export function valueAt(tree: unknown, ...keys: readonly string[]): unknown {
  let value = tree;
  for (const key of keys) {
    if (!isTree(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

/** A string or a number as a string without blanks at its ends; "" for anything else. */
export function textAt(tree: unknown, ...keys: readonly string[]): string {
  const value = valueAt(tree, ...keys);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return typeof value === "string" ? value.toWellFormed().trim() : "";
}

/** A number, or the number that a string writes; null for anything else. */
export function numberAt(tree: unknown, ...keys: readonly string[]): number | null {
  const text = textAt(tree, ...keys);
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : null;
}

/** A value as JSON; what nests so deep that no program would write it out is named and not shown. */
export function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch (fault) {
    if (fault instanceof RangeError) return "(nested too deep to be written)";
    throw fault;
  }
}
