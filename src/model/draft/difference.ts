/** What made one draft of another, as an operation: so that it can be done to a third that has gone another way meanwhile. */
import { applyDraftOperation } from "./apply-operation.ts";
import type { Draft, DraftHead, ListName } from "./draft.ts";
import type { DraftOperation, Put } from "./operation.ts";

interface Item {
  readonly id: string;
}
type Items = readonly Item[];

/** @returns what turns `before` into `after` */
export function differenceBetween(before: Draft, after: Draft): DraftOperation {
  const lists = Object.keys(after.lists) as ListName[];
  const operations = [headChange(before.head, after.head)].concat(
    lists.flatMap((list) => listChanges(list, before, after)),
  );
  return { type: "batch", operations };
}

function headChange(before: DraftHead, after: DraftHead): DraftOperation {
  const names = [...Object.keys(before), ...Object.keys(after)] as (keyof DraftHead)[];
  const changed = names.filter((name) => !isAlike(before[name], after[name]));
  return { type: "head", changes: Object.fromEntries(changed.map((name) => [name, after[name]])) };
}

function listChanges(list: ListName, before: Draft, after: Draft): readonly DraftOperation[] {
  const [old, now]: readonly Items[] = [before.lists[list], after.lists[list]];
  if (!old || !now || old === now) return [];
  const [known, stays] = [byId(old), byId(now)];
  const removed = old
    .filter(({ id }) => !stays.has(id))
    .map(({ id }): DraftOperation => ({ type: "remove", list, id }));
  const put = now.flatMap((record, index) => {
    const was = known.get(record.id);
    if (was && isAlike(was, record)) return [];
    const place = was ? { was } : { after: now[index - 1]?.id ?? null };
    return [{ type: "put", list, record, ...place } as Put];
  });
  return [...removed, ...put, ...moves(list, before, after, [...removed, ...put])];
}

/** Those that bring the list in order, once everything is in it. */
function moves(
  list: ListName,
  before: Draft,
  after: Draft,
  operations: readonly DraftOperation[],
): readonly DraftOperation[] {
  const { draft } = applyDraftOperation(before, { type: "batch", operations });
  const now: Items = after.lists[list];
  const isInOrder = now.every(({ id }, index) => id === draft.lists[list][index]?.id);
  return isInOrder
    ? []
    : now.map(({ id }, index) => ({ type: "move", list, id, after: now[index - 1]?.id ?? null }));
}

function byId(items: Items): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Values of JSON; what is undefined counts as left out. */
function isAlike(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
