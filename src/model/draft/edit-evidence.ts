/** Adds evidence to a record or a part of one, and takes it away. */
import { changeAt, keysOf, valueAt } from "./change-record.ts";
import type { Draft, RecordKey } from "./draft.ts";
import type { MadeEvidence } from "./make-evidence.ts";
import type { DraftOperation, Put } from "./operation.ts";

/** What evidence is for: a record, or a part of it that has evidence of its own. */
export interface EvidenceHolder extends RecordKey {
  /**
   * JSON Pointer within the record to what has the `evidence`: "" for the record, "/hedge", "/points/0", "/points/0/hedge",
   * "/offices/0", "/accounts/1".
   */
  readonly pointer: string;
}

type Tree = Readonly<Record<string, unknown>>;

/**
 * A hedge that is not there yet is made, with the fragment as its words; a gap that said why there was no evidence is taken away.
 * @returns null where the record is gone, or has this very fragment there
 */
export function addEvidence(
  draft: Draft,
  { list, id, pointer }: EvidenceHolder,
  evidence: MadeEvidence,
): DraftOperation | null {
  return putChanged(draft, { list, id }, (record) =>
    changeAt(record, keysOf(pointer), (piece) => {
      const holder = piece ?? (pointer.endsWith("/hedge") ? { words: evidence.exact } : {});
      return withEvidence(holder as Tree, evidence);
    }),
  );
}

/** @param pointer JSON Pointer within the record to the piece of evidence: "/evidence/0" */
export function removeEvidence(
  draft: Draft,
  key: RecordKey,
  pointer: string,
): DraftOperation | null {
  return putChanged(draft, key, (record) =>
    valueAt(record, keysOf(pointer)) === undefined
      ? record
      : changeAt(record, keysOf(pointer), () => undefined),
  );
}

/** @returns null where the record is gone or stays as it is */
export function putChanged(
  draft: Draft,
  { list, id }: RecordKey,
  change: (record: Tree) => Tree,
): DraftOperation | null {
  const was = draft.lists[list].find((record) => record.id === id);
  if (!was) return null;
  const record = change(was as unknown as Tree);
  return record === (was as unknown)
    ? null
    : ({ type: "put", list, record, was } as unknown as Put);
}

function withEvidence(holder: Tree, made: MadeEvidence): Tree {
  const before = (holder.evidence ?? []) as readonly MadeEvidence[];
  const isThere = before.some(
    ({ source, start, end }) => source === made.source && start === made.start && end === made.end,
  );
  if (isThere) return holder;
  const { absent, ...rest } = holder;
  const { evidence: _, ...gaps } = (absent ?? {}) as Tree;
  return {
    ...rest,
    evidence: [...before, made],
    ...(Object.keys(gaps).length > 0 ? { absent: gaps } : {}),
  };
}
