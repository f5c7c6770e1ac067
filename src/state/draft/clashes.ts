/** Finds the parts of records in which another tab has written after this one. */
import type { Draft, ListName } from "../../model/draft/draft.ts";
import type { DraftOperation } from "../../model/draft/operation.ts";
import type { PartClash } from "./draft-state.ts";

/** What this tab wrote last, part by part. */
export type Written = readonly Omit<PartClash, "theirs">[];

type Parts = Readonly<Record<string, unknown>>;

/** @param before the draft without the operation @param after the draft with it */
export function partsWritten(before: Draft, after: Draft, operation: DraftOperation): Written {
  if (operation.type === "batch")
    return operation.operations.flatMap((one) => partsWritten(before, after, one));
  const { list, id } = placeOf(operation);
  if (list === null) return [];
  const [old, now] = [partsOf(before, list, id), partsOf(after, list, id)];
  // A whole record that is new clashes with nothing.
  if (!old || !now) return [];
  return Object.keys({ ...old, ...now })
    .filter((part) => !isAlike(old[part], now[part]))
    .map((part) => ({ list, id, part, mine: now[part] }));
}

/** What was written in one visit to a field: each part as it was written last. */
export function joinWritten(earlier: Written, later: Written): Written {
  const parts = new Map([...earlier, ...later].map((one) => [nameOf(one), one]));
  return [...parts.values()];
}

/** @param draft as it is now, with what other tabs did */
export function clashesIn(draft: Draft, written: Written): readonly PartClash[] {
  return written
    .map((one) => ({ ...one, theirs: partsOf(draft, one.list, one.id)?.[one.part] }))
    .filter(({ mine, theirs }) => !isAlike(mine, theirs));
}

export function nameOf({ list, id, part }: Pick<PartClash, "list" | "id" | "part">): string {
  return `${list} ${id} ${part}`;
}

function placeOf(operation: DraftOperation): { list: ListName | "head" | null; id: string } {
  if (operation.type === "put") return { list: operation.list, id: operation.record.id };
  return { list: operation.type === "head" ? "head" : null, id: "" };
}

function partsOf(draft: Draft, list: ListName | "head", id: string): Parts | undefined {
  if (list === "head") return draft.head as Parts;
  const records = draft.lists[list] as readonly { readonly id: string }[];
  return records.find((record) => record.id === id) as Parts | undefined;
}

function isAlike(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
