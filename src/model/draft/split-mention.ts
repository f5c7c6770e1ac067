/** Gives one mention of a record to another one, as where two people have the same name. */
import { applyDraftOperation } from "./apply-operation.ts";
import type { Draft, ItemOf, Mark } from "./draft.ts";
import { addEvidence, removeEvidence } from "./edit-evidence.ts";
import type { MadeEvidence } from "./make-evidence.ts";
import type { DraftOperation, Put } from "./operation.ts";
import { evidenceOf } from "./walk-record.ts";

/**
 * The evidence of the old record that is these very words goes along.
 * @param other an actor or a place, as the mark is one; it is put into the draft where it is not there yet
 * @returns one batch; null where the mark is gone, is of a time, or names that record already
 */
export function splitMention(
  draft: Draft,
  markId: string,
  other: ItemOf<"actors"> | ItemOf<"places">,
): DraftOperation | null {
  const mark = draft.lists.marks.find(({ id }) => id === markId);
  if (!mark || mark.kind === "time" || mark.record === other.id) return null;
  const list = mark.kind === "actor" ? "actors" : "places";
  const isThere = draft.lists[list].some(({ id }) => id === other.id);
  const made = isThere ? [] : [{ type: "put", list, record: other } as Put];
  const named: DraftOperation = {
    type: "put",
    list: "marks",
    record: { ...mark, record: other.id },
    was: mark,
  };
  return { type: "batch", operations: [...made, named, ...moved(draft, made, mark, other.id)] };
}

/** Only actors have evidence of their own. */
function moved(
  draft: Draft,
  made: readonly DraftOperation[],
  { kind, record, ...mark }: Mark,
  to: string,
): readonly DraftOperation[] {
  if (kind !== "actor" || record === null) return [];
  const from = { list: "actors", id: record } as const;
  const pieces = evidenceOf(
    from,
    draft.lists.actors.find(({ id }) => id === record),
  );
  const piece = pieces.find(
    ({ source, start, end, pointer }) =>
      source === mark.source &&
      start === mark.start &&
      end === mark.end &&
      pointer.startsWith("/evidence/"),
  );
  if (!piece) return [];
  const { source, start, end, exact } = piece;
  const evidence: MadeEvidence = { source, start, end, exact, basis: "stated" };
  const after = applyDraftOperation(draft, { type: "batch", operations: made }).draft;
  return [
    removeEvidence(draft, from, piece.pointer),
    addEvidence(after, { list: "actors", id: to, pointer: "" }, evidence),
  ].filter((operation) => operation !== null);
}
