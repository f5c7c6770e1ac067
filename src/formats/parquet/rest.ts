/** What of a JSON value another one does not say, and the two put together again. */

type Json = unknown;
type Tree = Readonly<Record<string, Json>>;

/**
 * @param part says some of what `whole` says: keys and items may be missing, nothing differs
 * @returns what is missing in it, `undefined` where that is nothing; items of lists keep their places
 */
export function restOf(whole: Json, part: Json): Json {
  if (part === undefined) return whole;
  if (Array.isArray(whole) && Array.isArray(part)) return restOfList(whole, part);
  if (!isTree(whole) || !isTree(part)) return undefined;
  const entries = Object.entries(whole).flatMap(([key, value]) => {
    const rest = restOf(value, Object.hasOwn(part, key) ? part[key] : undefined);
    return rest === undefined ? [] : [[key, rest] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Empty objects hold the places of items of which nothing is missing. */
function restOfList(whole: readonly Json[], part: readonly Json[]): Json {
  const rests = whole.map((item, index) => restOf(item, part[index]));
  const length = rests.findLastIndex((rest) => rest !== undefined) + 1;
  return length === 0 ? undefined : rests.slice(0, length).map((rest) => rest ?? {});
}

/** Thrown where both say something in the same place. */
export class TwiceSaid extends Error {
  readonly path: readonly (string | number)[];

  constructor(path: readonly (string | number)[]) {
    super("said twice");
    this.path = path;
  }
}

/** @throws TwiceSaid */
export function join(part: Json, rest: Json, path: readonly (string | number)[] = []): Json {
  if (rest === undefined) return part;
  if (part === undefined) return rest;
  if (Array.isArray(part) && Array.isArray(rest))
    return Array.from({ length: Math.max(part.length, rest.length) }, (_, index) =>
      join(part[index], rest[index], [...path, index]),
    );
  if (!isTree(part) || !isTree(rest)) throw new TwiceSaid(path);
  const keys = new Set([...Object.keys(part), ...Object.keys(rest)]);
  const own = (tree: Tree, key: string) => (Object.hasOwn(tree, key) ? tree[key] : undefined);
  return Object.fromEntries(
    [...keys].map((key) => [key, join(own(part, key), own(rest, key), [...path, key])]),
  );
}

function isTree(value: Json): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
