/** What one tab of compose shows: the draft, what is open and selected in it, what can be taken back, and what stands in the way. */
import type { Draft, ListName, RecordKey } from "../../model/draft/draft.ts";
import type { DraftOperation } from "../../model/draft/operation.ts";
import type { Offsets } from "../../model/thing.ts";

export interface DraftState extends History {
  readonly draft: Draft;
  /** The documents' texts, by the ids of their sources. */
  readonly texts: Readonly<Record<string, string>>;
  /** What the form shows. */
  readonly open: RecordKey | null;
  /** The words that are selected in the document, in code points. */
  readonly selection: Offsets | null;
  /** The key of the mark that is pointed at. */
  readonly hovered: string | null;
  readonly trouble: DraftTrouble | null;
  /** Parts that this tab wrote in last, and another tab after it. */
  readonly clashes: readonly PartClash[];
}

/** What can be taken back and done again, the last one first to go; it is the draft's, for all tabs. */
export interface History {
  readonly undo: readonly Change[];
  readonly redo: readonly Change[];
}

/** A change that can be taken back, or done again. */
export interface Change {
  /** In the order of time, those of all tabs. */
  readonly key: string;
  readonly label: ChangeLabel;
  /** Does it: what takes it back, or does it again. */
  readonly operation: DraftOperation;
  /** Changes with the same mark, such as the letters of one visit to a field, are taken back together; null stands alone. */
  readonly mark: string | null;
  /** The document's text that its offsets are of, where that changes as well; null for none. */
  readonly text?: GivenText;
}

/** What stands for a document's text. */
export interface GivenText {
  /** The document's id. */
  readonly source: string;
  readonly text: string | null;
}

/** What was done, for the words of "Undo" in any language. */
export interface ChangeLabel {
  readonly action:
    | "add"
    | "change"
    | "remove"
    | "move"
    | "mark"
    | "accept"
    | "refuse"
    | "merge"
    | "split";
  readonly list: ListName | "head";
  /** What the record is called, as the person sees it; empty where it has no name. */
  readonly name: string;
}

/** Why the draft is not kept, or what was found in its place. */
export type DraftTrouble =
  /** The browser keeps nothing for the page, has no room left, or another tab has deleted the draft: it is in this tab alone. */
  | { readonly type: "blocked" | "full" | "deleted" }
  /** Parts that could not be read; they were put aside, and `raw` is what they were. */
  | { readonly type: "corrupted"; readonly raw: readonly unknown[] };

/** A part of a record, or of the head, in which two tabs wrote; the later one's text is kept. */
export interface PartClash {
  readonly list: ListName | "head";
  /** Of the record; empty for the head. */
  readonly id: string;
  readonly part: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}
