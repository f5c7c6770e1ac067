/**
 * A draft: a dataset in the making. Its records are those of the format, any part of which may still be missing, and the marks
 * that somebody has made in the documents; a document's text is kept beside it, never in it.
 */
import type { BriefingFile } from "../schema/briefing.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Offsets } from "../thing.ts";
import type { Dating } from "../vocabulary.ts";

/** A value of the format of which any part may be missing. */
export type Rough<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Rough<Item>[]
    : { readonly [Key in keyof T]?: Rough<T[Key]> };

/** What words can be marked as. */
export const MARK_KINDS = ["actor", "place", "time"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Words of a document that name a record, or the time of an event. It is the draft's alone: no dataset has marks. */
export interface Mark extends Offsets {
  readonly id: string;
  /** The document's id. */
  readonly source: string;
  /** The words, letter by letter. */
  readonly exact: string;
  readonly kind: MarkKind;
  /** What it names: an actor or a place; of a time, the event that it dates, where there is one yet. */
  readonly record: string | null;
  /** What a time reads as, in EDTF. */
  readonly edtf?: string;
  /** What of that the words do not say; none where they say it all. */
  readonly inferred?: readonly Dating[];
}

/** A suggestion that was refused, by its key: it stays refused. */
export interface Refusal {
  readonly id: string;
}

interface Records {
  readonly sources: Dataset["sources"][number];
  readonly places: Dataset["places"][number];
  readonly factions: Dataset["factions"][number];
  readonly actors: Dataset["actors"][number];
  readonly relations: Dataset["relations"][number];
  readonly events: Dataset["events"][number];
  readonly questions: NonNullable<Dataset["questions"]>[number];
  readonly inferences: NonNullable<Dataset["inferences"]>[number];
  readonly gaps: NonNullable<Dataset["gaps"]>[number];
  readonly steps: BriefingFile["steps"][number];
}

/** The lists of a dataset that a draft has, in the order of the format; `steps` are the briefing's. */
export const RECORD_LISTS = [
  "inferences",
  "gaps",
  "sources",
  "places",
  "factions",
  "actors",
  "relations",
  "events",
  "questions",
  "steps",
] as const satisfies readonly (keyof Records)[];
export type RecordList = (typeof RECORD_LISTS)[number];

/** A record of a list, any part of which but its id may be missing. */
export type DraftRecord<List extends RecordList> = Rough<Records[List]> & { readonly id: string };

export type DraftLists = { readonly [List in RecordList]: readonly DraftRecord<List>[] } & {
  readonly marks: readonly Mark[];
  readonly refusals: readonly Refusal[];
};
export type ListName = keyof DraftLists;
export type ItemOf<List extends ListName> = DraftLists[List][number];

/** All of a dataset that is in no list of records. */
export type DraftHead = Rough<
  Pick<
    Dataset,
    | "$schema"
    | "id"
    | "title"
    | "summary"
    | "translations"
    | "language"
    | "zone"
    | "display"
    | "kinds"
  >
>;

export interface Draft {
  readonly head: DraftHead;
  readonly lists: DraftLists;
}

/** What a form shows: one record of a list. */
export interface RecordKey {
  readonly list: RecordList;
  readonly id: string;
}
