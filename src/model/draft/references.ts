/** Gives every name of a record another one, wherever in a draft it stands. */
import { eachReference } from "../checks/references.ts";
import { toPointer } from "../pointer.ts";
import type { Dataset } from "../schema/dataset.ts";
import { changeAt, keysOf, valueAt } from "./change-record.ts";
import type { Draft, Mark, MarkKind, RecordKey, RecordList } from "./draft.ts";
import type { DraftOperation, Put } from "./operation.ts";
import { partAt } from "./record-path.ts";
import { toDataset } from "./to-dataset.ts";

type Tree = Readonly<Record<string, unknown>>;

/** What marks of each kind name. */
const MARKED: Readonly<Record<MarkKind, RecordList>> = {
  actor: "actors",
  place: "places",
  time: "events",
};

/**
 * @returns for each record and mark that names `from`, the operation by which it names `to`; where it names that already, once
 */
export function renameReferences(
  draft: Draft,
  list: RecordList,
  from: string,
  to: string,
): readonly DraftOperation[] {
  return [...recordsRenamed(draft, list, from, to), ...marksRenamed(draft, list, from, to)];
}

function recordsRenamed(draft: Draft, list: RecordList, from: string, to: string) {
  const changed = new Map<string, { readonly was: Tree; record: Tree; readonly key: RecordKey }>();
  for (const { key, pointer } of referencesTo(draft, list, from)) {
    const name = `${key.list} ${key.id}`;
    const known = changed.get(name);
    const was =
      known?.was ?? (draft.lists[key.list].find(({ id }) => id === key.id) as Tree | undefined);
    if (!was) continue;
    const record = changeAt(known?.record ?? was, keysOf(pointer), () => to);
    changed.set(name, { was, record, key });
  }
  return [...changed.values()].map(({ was, record, key }): DraftOperation => {
    const once = withoutRepeats(record, was);
    return { type: "put", list: key.list, record: once, was } as unknown as Put;
  });
}

/** Where a record is named. */
export interface Reference {
  /** The record that names it. */
  readonly key: RecordKey;
  /** JSON Pointer (RFC 6901) within that record. */
  readonly pointer: string;
}

/** Every place of a draft's records where one is named, in the order of the format. */
export function referencesTo(draft: Draft, list: RecordList, from: string): readonly Reference[] {
  const dataset = toDataset(draft);
  const found: Reference[] = [];
  eachReference(dataset as unknown as Dataset, (id, collection, pathOf) => {
    if (id !== from || collection !== list) return;
    const part = partAt(dataset, toPointer(pathOf()));
    if (part) found.push({ key: { list: part.list, id: part.id }, pointer: part.pointer });
  });
  if (list === "gaps") found.push(...gapsNamed(draft, from));
  return found;
}

/** Gaps are named under `absent`, by the part that is lacking. */
function gapsNamed({ lists }: Draft, from: string): readonly Reference[] {
  return (["actors", "relations", "events"] as const).flatMap((list) =>
    lists[list].flatMap((record) => {
      const { accounts = [] } = record as { readonly accounts?: readonly unknown[] };
      const holders = ["/absent", ...accounts.map((_, index) => `/accounts/${index}/absent`)];
      return holders.flatMap((holder) =>
        Object.entries((valueAt(record, keysOf(holder)) ?? {}) as Tree)
          .filter(([, id]) => id === from)
          .map(([part]) => ({ key: { list, id: record.id }, pointer: `${holder}/${part}` })),
      );
    }),
  );
}

/** Of lists in which two names have become one, each item once; other lists stay as they are. */
function withoutRepeats<Value>(value: Value, was: unknown): Value {
  if (typeof value !== "object" || value === null || value === was) return value;
  const before = was as Tree | undefined;
  if (!Array.isArray(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, withoutRepeats(item, before?.[key])]),
    ) as Value;
  const items = value.map((item, index) => withoutRepeats(item, before?.[index]));
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()] as Value;
}

/** The marks of words that name a record. */
export function marksOf({ lists }: Draft, list: RecordList, id: string): readonly Mark[] {
  return lists.marks.filter(({ kind, record }) => MARKED[kind] === list && record === id);
}

function marksRenamed(draft: Draft, list: RecordList, from: string, to: string) {
  return marksOf(draft, list, from).map(
    (was): DraftOperation => ({
      type: "put",
      list: "marks",
      record: { ...was, record: to },
      was,
    }),
  );
}
