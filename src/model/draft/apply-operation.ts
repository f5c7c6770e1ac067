/** Carries out one operation on a draft, and says what takes it back. */
import type { Draft, DraftHead, ItemOf, ListName } from "./draft.ts";
import type { DraftOperation, DraftOutcome, Put } from "./operation.ts";

interface Item {
  readonly id: string;
}
type Items = readonly Item[];
type Fields = Readonly<Record<string, unknown>>;

/**
 * @param draft never changed; records of a list have ids of their own
 * @returns the draft after it, whose untouched lists and records are the same as before; the very same draft, without an inverse,
 *   where nothing changes
 */
export function applyDraftOperation(draft: Draft, operation: DraftOperation): DraftOutcome {
  switch (operation.type) {
    case "put":
      return put(draft, operation);
    case "remove":
      return remove(draft, operation.list, operation.id);
    case "move":
      return move(draft, operation.list, operation.id, operation.after);
    case "head":
      return changeHead(draft, operation.changes);
    case "batch":
      return batch(draft, operation.operations);
  }
}

function put(draft: Draft, { list, record, was, after }: Put): DraftOutcome {
  const items: Items = draft.lists[list];
  const present = items.find(({ id }) => id === record.id);
  if (!present)
    return {
      draft: withList(draft, list, insert(items, record, after)),
      inverse: { type: "remove", list, id: record.id },
    };
  const merged = was ? merge(present, was, record) : record;
  const isSame = isAlike(merged, present);
  const changed = isSame ? items : items.map((one) => (one === present ? merged : one));
  const moved = after === undefined ? changed : moveItem(changed, record.id, after);
  if (moved === items) return unchanged(draft);
  const inverse = {
    type: "put",
    list,
    record: present,
    was: isSame ? present : merged,
    ...(moved === changed ? {} : { after: itemBefore(items, record.id) }),
  } as Put;
  return { draft: withList(draft, list, moved), inverse };
}

/** What another tab has made of the record stays, but for what this one changes. */
function merge(present: Item, was: Item, record: Item): Item {
  const [before, after] = [was as unknown as Fields, record as unknown as Fields];
  const merged: Record<string, unknown> = { ...present };
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (isAlike(before[key], after[key])) continue;
    if (after[key] === undefined) delete merged[key];
    else merged[key] = after[key];
  }
  return merged as unknown as Item;
}

function remove(draft: Draft, list: ListName, id: string): DraftOutcome {
  const items: Items = draft.lists[list];
  const record = items.find((one) => one.id === id);
  if (!record) return unchanged(draft);
  const others = items.filter((one) => one !== record);
  // Where another tab has put it again by then, that one's stays.
  const inverse = { type: "put", list, record, was: record, after: itemBefore(items, id) } as Put;
  return { draft: withList(draft, list, others), inverse };
}

function move(draft: Draft, list: ListName, id: string, after: string | null): DraftOutcome {
  const items: Items = draft.lists[list];
  const moved = moveItem(items, id, after);
  if (moved === items) return unchanged(draft);
  const inverse = { type: "move", list, id, after: itemBefore(items, id) } as const;
  return { draft: withList(draft, list, moved), inverse };
}

function changeHead(draft: Draft, changes: DraftHead): DraftOutcome {
  const head: Record<string, unknown> = { ...draft.head };
  const before: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(changes)) {
    if (isAlike(head[key], value)) continue;
    before[key] = head[key];
    if (value === undefined) delete head[key];
    else head[key] = value;
  }
  if (Object.keys(before).length === 0) return unchanged(draft);
  return {
    draft: { ...draft, head: head as DraftHead },
    inverse: { type: "head", changes: before as DraftHead },
  };
}

function batch(draft: Draft, operations: readonly DraftOperation[]): DraftOutcome {
  const inverses: DraftOperation[] = [];
  let after = draft;
  for (let at = 0; at < operations.length; ) {
    const added = newItems(after, operations, at);
    const operation = operations[at];
    if (added.length > 1 && operation?.type === "put") {
      const { list } = operation;
      after = withList(after, list, [...after.lists[list], ...added]);
      inverses.push(...added.map(({ id }) => ({ type: "remove", list, id }) as const));
      at += added.length;
    } else if (operation) {
      const outcome = applyDraftOperation(after, operation);
      after = outcome.draft;
      if (outcome.inverse) inverses.push(outcome.inverse);
      at++;
    } else at++;
  }
  if (inverses.length === 0) return unchanged(draft);
  return { draft: after, inverse: { type: "batch", operations: inverses.reverse() } };
}

/** What operations from a place on add to the end of one list: all at once, for each by itself copies the list. */
function newItems(draft: Draft, operations: readonly DraftOperation[], from: number): Items {
  const [first, second] = [operations[from], operations[from + 1]];
  if (first?.type !== "put" || second?.type !== "put") return [];
  const known = new Set(draft.lists[first.list].map(({ id }) => id as string));
  const items: Item[] = [];
  for (const one of operations.slice(from)) {
    const isNew = one.type === "put" && one.list === first.list && !known.has(one.record.id);
    if (!isNew || one.after !== undefined) break;
    known.add(one.record.id);
    items.push(one.record);
  }
  return items;
}

function unchanged(draft: Draft): DraftOutcome {
  return { draft, inverse: null };
}

function withList(draft: Draft, list: ListName, items: Items): Draft {
  return { ...draft, lists: { ...draft.lists, [list]: items as readonly ItemOf<ListName>[] } };
}

/** Values of JSON; what is undefined counts as left out. */
function isAlike(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function itemBefore(items: Items, id: string): string | null {
  return items[items.findIndex((one) => one.id === id) - 1]?.id ?? null;
}

/** Last, where the record that it was to follow is gone. */
function insert(items: Items, item: Item, after: string | null | undefined): Items {
  if (after === null) return [item, ...items];
  const place = after === undefined ? 0 : items.findIndex(({ id }) => id === after) + 1;
  return place === 0 ? [...items, item] : items.toSpliced(place, 0, item);
}

/** The same list where it stands there already, or is not there. */
function moveItem(items: Items, id: string, after: string | null): Items {
  const item = items.find((one) => one.id === id);
  if (!item || after === id) return items;
  const others = items.filter((one) => one !== item);
  const moved = insert(others, item, after);
  return moved.every((one, index) => one === items[index]) ? items : moved;
}
