/** Gives the records of a dataset other ids, and whatever names them follows. */
import { REFERENCES } from "../checks/references.ts";
import type { Dataset } from "../schema/dataset.ts";

/** The lists whose records something names by id. */
export const NAMED_LISTS = [
  "inferences",
  "gaps",
  "sources",
  "places",
  "factions",
  "actors",
  "relations",
  "events",
  "questions",
] as const satisfies readonly (keyof Dataset)[];
export type NamedList = (typeof NAMED_LISTS)[number];

/** The lists of declared kinds, and under which key a record names its own. */
export const KIND_KEYS = { events: "kind", actors: "kind", relations: "type" } as const;
export type KindList = keyof typeof KIND_KEYS;

/** From ids that stood in the file to those that stand for them; what is in no map keeps its id. */
export interface Renaming {
  readonly records: Readonly<Record<NamedList, ReadonlyMap<string, string>>>;
  readonly kinds: Readonly<Record<KindList, ReadonlyMap<string, string>>>;
  readonly points: ReadonlyMap<string, string>;
}

export interface RenamingSoFar extends Renaming {
  readonly records: Readonly<Record<NamedList, Map<string, string>>>;
  readonly kinds: Readonly<Record<KindList, Map<string, string>>>;
  readonly points: Map<string, string>;
}

export function emptyRenaming(): RenamingSoFar {
  const records = Object.fromEntries(NAMED_LISTS.map((list) => [list, new Map()]));
  return {
    records: records as Record<NamedList, Map<string, string>>,
    kinds: { events: new Map(), actors: new Map(), relations: new Map() },
    points: new Map(),
  };
}

type Tree = Readonly<Record<string, unknown>>;

/** No id of another record is in them, whatever their keys are called. */
const FREE: ReadonlySet<string> = new Set([
  "translations",
  "imported",
  "coordinates",
  "paragraphs",
]);

/** @returns the record with its own id and all that it names renamed; the same one where nothing changes */
export function renameRecord<Item extends object>(
  record: Item,
  list: NamedList,
  renaming: Renaming,
): Item {
  const inner = renameInner(record, renaming) as Item & { readonly id: string };
  const id = renaming.records[list].get(inner.id);
  const own = id === undefined || id === inner.id ? inner : { ...inner, id };
  return list in KIND_KEYS ? withKind(own, list as KindList, renaming) : own;
}

/** Every record of a dataset, its briefing's steps with them; declared kinds stay as they are. */
export function renameAll(dataset: Dataset, renaming: Renaming): Dataset {
  const lists = NAMED_LISTS.flatMap((list) => {
    const records: readonly object[] | undefined = dataset[list];
    return records ? [[list, records.map((one) => renameRecord(one, list, renaming))]] : [];
  });
  const briefing = renameInner(dataset.briefing, renaming);
  return { ...dataset, ...Object.fromEntries(lists), ...(briefing && { briefing }) };
}

/** @returns a value that is no record of a list, such as a step of the briefing, with all that it names renamed */
export function renameInner<Value>(value: Value, renaming: Renaming): Value {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return changed(value, (item) => renameInner(item, renaming)) as Value;
  return changedKeys(value as Tree, (key, item) => renameAt(key, item, renaming)) as Value;
}

function renameAt(key: string, item: unknown, renaming: Renaming): unknown {
  if (FREE.has(key)) return item;
  if (key === "absent")
    return changedKeys(item as Tree, (_, id) => nameIn(renaming.records.gaps, id));
  if (key === "points") return renamePoints(item, renaming);
  const names = REFERENCES[key];
  if (names === undefined) return renameInner(item, renaming);
  if (typeof item === "string") return nameIn(renaming.records[names], item);
  return Array.isArray(item)
    ? once(
        changed(item, (id) =>
          typeof id === "string" ? nameIn(renaming.records[names], id) : renameInner(id, renaming),
        ),
        item,
      )
    : renameInner(item, renaming);
}

function renamePoints(points: unknown, renaming: Renaming): unknown {
  const inner = renameInner(points, renaming);
  if (!Array.isArray(inner)) return inner;
  return changed(inner, (point: Tree) =>
    changedKeys(point, (key, item) => (key === "id" ? nameIn(renaming.points, item) : item)),
  );
}

function withKind<Item extends object>(record: Item, list: KindList, { kinds }: Renaming): Item {
  const own = KIND_KEYS[list];
  return changedKeys(record as Tree, (key, item) =>
    key === own ? nameIn(kinds[list], item) : item,
  ) as Item;
}

function nameIn(names: ReadonlyMap<string, string>, id: unknown): unknown {
  return names.get(id as string) ?? id;
}

/** Two names in a list may have become one. */
function once(items: readonly unknown[], before: readonly unknown[]): readonly unknown[] {
  return items === before ? items : [...new Set(items)];
}

function changed<Item>(
  items: readonly Item[],
  change: (item: Item) => unknown,
): readonly unknown[] {
  const after = items.map(change);
  return after.every((item, index) => item === items[index]) ? items : after;
}

function changedKeys(record: Tree, change: (key: string, item: unknown) => unknown): Tree {
  if (typeof record !== "object" || record === null) return record;
  const keys = Object.keys(record);
  const after = keys.map((key) => change(key, record[key]));
  if (keys.every((key, index) => after[index] === record[key])) return record;
  return Object.fromEntries(keys.map((key, index) => [key, after[index]]));
}
