/** Finds pieces of one kind wherever they hang in a record, any part of which may be missing. */
import { eachObject } from "../checks/walk.ts";
import { toPointer } from "../pointer.ts";
import type { SourceId } from "../schema/common.ts";
import type { Offsets } from "../thing.ts";
import { type Draft, RECORD_LISTS, type RecordKey } from "./draft.ts";

/** A piece of evidence, and where it hangs. */
export interface EvidenceAt extends Offsets, RecordKey {
  readonly source: SourceId;
  readonly exact: string;
  /** JSON Pointer (RFC 6901) within the record. */
  readonly pointer: string;
}

/** Every piece of evidence of a record that has a source, offsets and words, in the order of the record. */
export function evidenceOf({ list, id }: RecordKey, record: unknown): readonly EvidenceAt[] {
  const found: EvidenceAt[] = [];
  eachObject(record, ({ source, start, end, exact }, at) => {
    if (typeof exact !== "string" || typeof source !== "string") return;
    if (typeof start !== "number" || typeof end !== "number") return;
    found.push({
      list,
      id,
      source: source as SourceId,
      start,
      end,
      exact,
      pointer: toPointer(at.path()),
    });
  });
  return found;
}

/** Every piece of evidence of a draft. */
export function allEvidence({ lists }: Draft): readonly EvidenceAt[] {
  return RECORD_LISTS.flatMap((list) =>
    lists[list].flatMap((record) => evidenceOf({ list, id: record.id }, record)),
  );
}
