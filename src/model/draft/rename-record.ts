/** Gives a record another id: whatever names it goes on naming it. */
import { applyDraftOperation } from "./apply-operation.ts";
import type { Draft, RecordList } from "./draft.ts";
import type { DraftOperation, Put } from "./operation.ts";
import { renameReferences } from "./references.ts";

/** @returns one batch; null where the record is gone, or another one has the id */
export function renameRecord(
  draft: Draft,
  list: RecordList,
  from: string,
  to: string,
): DraftOperation | null {
  const records: readonly { readonly id: string }[] = draft.lists[list];
  if (from === to || records.some(({ id }) => id === to)) return null;
  const renamed = renameReferences(draft, list, from, to);
  const after = applyDraftOperation(draft, { type: "batch", operations: renamed }).draft;
  const record = after.lists[list].find(({ id }) => id === from);
  if (!record) return null;
  const put = { type: "put", list, record: { ...record, id: to }, after: from } as unknown as Put;
  return { type: "batch", operations: [...renamed, put, { type: "remove", list, id: from }] };
}
