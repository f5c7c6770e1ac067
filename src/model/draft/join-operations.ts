/** Two operations on a draft as one, as the letters of a field are. */
import { applyDraftOperation } from "./apply-operation.ts";
import { emptyDraft } from "./begin-draft.ts";
import type { Draft } from "./draft.ts";
import type { DraftOperation, Put } from "./operation.ts";

/** @returns one that does what both do one after the other; null where they are not about the same records */
export function joinDraftOperations(
  earlier: DraftOperation,
  later: DraftOperation,
): DraftOperation | null {
  if (earlier.type === "put" && later.type === "put") return joinPuts(earlier, later);
  if (earlier.type === "head" && later.type === "head")
    return { type: "head", changes: { ...earlier.changes, ...later.changes } };
  if (earlier.type === "batch" && later.type === "batch")
    return joinBatches(earlier.operations, later.operations);
  return null;
}

function joinPuts(earlier: Put, later: Put): DraftOperation | null {
  const isOne = earlier.list === later.list && earlier.record.id === later.record.id;
  if (!isOne) return null;
  const { list, after = earlier.after } = later;
  const between = { ...emptyDraft().lists, [list]: [earlier.record] } as Draft["lists"];
  const { draft } = applyDraftOperation({ head: {}, lists: between }, later);
  const [record] = draft.lists[list];
  const was = later.was && earlier.was;
  return {
    type: "put",
    list,
    record,
    ...(was && { was }),
    ...(after !== undefined && { after }),
  } as Put;
}

function joinBatches(
  earlier: readonly DraftOperation[],
  later: readonly DraftOperation[],
): DraftOperation | null {
  if (earlier.length !== later.length) return null;
  // One may change what the next one reads: only changes of records of their own can trade places.
  const names = earlier.map(nameOf);
  if (new Set(names).size < names.length || names.includes(null)) return null;
  const joined = earlier.map((one, index) => {
    const other = later[index];
    return other ? joinDraftOperations(one, other) : null;
  });
  return joined.every((one) => one !== null) ? { type: "batch", operations: joined } : null;
}

function nameOf(operation: DraftOperation): string | null {
  if (operation.type === "head") return "head";
  return operation.type === "put" ? `${operation.list} ${operation.record.id}` : null;
}
