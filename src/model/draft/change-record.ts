/** Changes a piece somewhere in a record, any part of which may be missing; whatever holds no changed piece is shared. */

type Tree = Readonly<Record<string, unknown>>;

/** The keys of a JSON Pointer (RFC 6901). */
export function keysOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

export function valueAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((holder, key) => (holder as Tree | undefined)?.[key], value);
}

/**
 * @param keys of the piece; objects that are not there on the way are made
 * @param change given what is there; undefined takes it away, an item of a list as well
 */
export function changeAt<Value>(
  value: Value,
  keys: readonly string[],
  change: (piece: unknown) => unknown,
): Value {
  const [key, ...rest] = keys;
  if (key === undefined) return change(value) as Value;
  const inner = (value as Tree | undefined)?.[key];
  const changed = changeAt(inner, rest, change);
  if (changed === inner) return value;
  if (Array.isArray(value)) {
    const index = Number(key);
    return (
      changed === undefined ? value.toSpliced(index, 1) : value.with(index, changed)
    ) as Value;
  }
  if (changed !== undefined) return { ...value, [key]: changed };
  const { [key]: _, ...others } = value as Tree;
  return others as Value;
}

/**
 * Changes every object inside a value, itself included, the innermost first.
 * @param change gives the same object where nothing is to change, null to take an item out of its list
 */
export function changeEach<Value>(value: Value, change: (object: Tree) => Tree | null): Value {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => changeEach(item, change)).filter((item) => item !== null);
    const isSame = items.length === value.length && items.every((item, at) => item === value[at]);
    return isSame ? value : (items as Value);
  }
  const entries = Object.entries(value).map(
    ([key, item]) => [key, changeEach(item, change)] as const,
  );
  const isSame = entries.every(([key, item]) => item === (value as Tree)[key]);
  return change(isSame ? (value as Tree) : Object.fromEntries(entries)) as Value;
}
