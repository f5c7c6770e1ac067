/** What the page and the worker that reads files say to each other: plain data, so that it can be cloned. */
import type {
  FileLook,
  ImportProgress,
  LookChoices,
  ReadSettings,
} from "../../../formats/any/file-look.ts";
import type { Imported } from "../../../formats/imports/import.ts";
import type { Problem, Result } from "../../../model/result.ts";
import type { Dataset } from "../../../model/schema/dataset.ts";
import type { EventRecord } from "../../../model/schema/event.ts";

/** What came of the rows. */
export type ImportAccount = Pick<
  Imported,
  "rows" | "problems" | "moreProblems" | "questions" | "columns"
>;

/** Each is answered by one or more messages of the same turn. */
export type ToImporter = { readonly turn: number } & (
  | { readonly type: "look"; readonly file: Blob; readonly choices: LookChoices }
  | { readonly type: "read"; readonly file: Blob; readonly settings: ReadSettings }
  /** A portion of events has come: the next may follow. Sent all at once, they would keep the page from everything else. */
  | { readonly type: "more" }
  /** Of what was read last. */
  | { readonly type: "problem-rows" }
);

export type FromImporter = { readonly turn: number } & (
  | { readonly type: "looked"; readonly look: Result<FileLook> }
  | { readonly type: "progress"; readonly progress: ImportProgress }
  | { readonly type: "refused"; readonly problems: readonly Problem[] }
  /** All but the events, which have come before. */
  | {
      readonly type: "read";
      readonly account: ImportAccount;
      readonly dataset: Dataset | null;
      readonly faults: readonly Problem[];
    }
  | { readonly type: "events"; readonly events: readonly EventRecord[] }
  | { readonly type: "problem-rows"; readonly csv: string }
  | { readonly type: "failed"; readonly message: string }
);
