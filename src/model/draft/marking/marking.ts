/** What marking out words in a document and saying what they are goes by, and what comes of it. */

import type { AtlasEvent } from "../../schema/event.ts";
import type { Dating } from "../../vocabulary.ts";
import type { Draft, RecordKey, Rough } from "../draft.ts";
import type { DocumentText, EvidenceFault } from "../make-evidence.ts";
import type { DraftOperation } from "../operation.ts";

/** An event of one telling, any part of which may be missing. */
export type DraftTold = Rough<AtlasEvent> & { readonly id: string };

/** What words can be made. */
export type MarkAction =
  | "actor"
  | "place"
  | "time"
  | "event"
  | "evidence"
  | "tie"
  | "question"
  | "hedge";

export interface Marking {
  readonly operation: DraftOperation;
  /** What the form shows then; null where it stays. */
  readonly open: RecordKey | null;
}

export interface MarkingGround {
  readonly draft: Draft;
  readonly document: DocumentText;
  /** What the form shows. */
  readonly open: RecordKey | null;
  /** Reads a time out of words; null where it cannot. */
  readonly readTime: (words: string) => ReadTime | null;
  /** Why a year, a day or the like was added, in the dataset's language. */
  readonly inferenceNotes: Readonly<Record<Dating, string>>;
  /** What is known of a name from its words: of a suggestion's, or nothing. */
  readonly named?: {
    /** The record that it is. */
    readonly id?: string | undefined;
    readonly actorKind?: string | undefined;
    readonly country?: string | undefined;
    readonly name?: string | undefined;
  };
}

export interface ReadTime {
  readonly edtf: string;
  readonly inferred: readonly Dating[];
}

/** Why words cannot be made what somebody wants; `no-record`: nothing is open that they could belong to. */
export type MarkingFault = EvidenceFault | { readonly code: "no-record" | "no-time" };
