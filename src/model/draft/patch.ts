/** Changing parts of a record of a draft: what is taken away leaves no key behind. */

/** Of some parts, each a new value, or undefined for one that goes. */
export type Patch<Item> = { readonly [Key in keyof Item]?: Item[Key] | undefined };

/** @returns the record with these parts; without those that are undefined, or an empty text, which nobody means to keep */
export function patch<Item extends object>(record: Item, parts: Patch<Item>): Item {
  const entries = Object.entries({ ...record, ...parts });
  return Object.fromEntries(
    entries.filter(([, value]) => value !== undefined && value !== ""),
  ) as Item;
}

/** @returns the list with another item in the place of the one at the index; without it where that is null */
export function replaceAt<Item>(
  list: readonly Item[],
  index: number,
  item: Item | null,
): readonly Item[] {
  return item === null ? list.toSpliced(index, 1) : list.with(index, item);
}
