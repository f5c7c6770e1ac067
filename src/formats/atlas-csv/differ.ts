/** What one value has beyond another that is part of it, and the two put together again. */

type Tree = Readonly<Record<string, unknown>>;

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @returns of `whole`, what `part` does not have just so; undefined where that is nothing. Lists are taken as a whole. */
export function beyond(whole: unknown, part: unknown): unknown {
  if (!isTree(whole) || !isTree(part))
    return JSON.stringify(whole) === JSON.stringify(part) ? undefined : whole;
  const rest = Object.entries(whole)
    .map(([key, value]) => [key, beyond(value, Object.hasOwn(part, key) ? part[key] : undefined)])
    .filter(([, value]) => value !== undefined);
  return rest.length === 0 ? undefined : Object.fromEntries(rest);
}

/** @param over what it says comes first */
export function together(under: unknown, over: unknown): unknown {
  if (!isTree(under) || !isTree(over)) return over === undefined ? under : over;
  const keys = new Set([...Object.keys(under), ...Object.keys(over)]);
  return Object.fromEntries(
    [...keys].map((key) => [
      key,
      together(
        Object.hasOwn(under, key) ? under[key] : undefined,
        Object.hasOwn(over, key) ? over[key] : undefined,
      ),
    ]),
  );
}
