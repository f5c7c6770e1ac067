/**
 * What reading a file of another format gives: a dataset in the making and an account of every row. Nothing is dropped in silence:
 * what could not be read stands among the problems, with where it stands and what came of it.
 */
import type { Draft } from "../../model/draft/draft.ts";
import type { ColumnTally } from "../table/tally-columns.ts";

/** The formats that are read. */
export const FORMATS = [
  "dispatch-atlas",
  "atlas-csv",
  "table",
  "ucdp-ged",
  "acled",
  "gtd",
  "scad",
  "timelinejs",
  "timelinejs-sheet",
  "storymapjs",
  "timemap",
  "geojson",
  "kml",
  "template",
] as const;
export type FormatName = (typeof FORMATS)[number];

/** How sure a recognition, or the meaning of a column, is. */
export type Sureness = "certain" | "likely" | "guess";

export interface Recognised {
  readonly format: FormatName;
  readonly sure: Sureness;
  /** What it rests on: columns, keys or signs of the file, as they stand there. */
  readonly by: readonly string[];
}

/**
 * Where something stands in a file: a spreadsheet's row, counted as people see it (the header is row 1), or a JSON Pointer. A row
 * is not the line of a text where cells hold line breaks: `line` is that of its beginning, from 1.
 */
export type RowPlace =
  | { readonly row: number; readonly column?: string; readonly line?: number }
  | { readonly pointer: string };

/** What came of a row or a value that could not be read as it stands. */
export type Outcome = "kept-in-part" | "left-out" | "kept-as-written";

/** What readers find wrong, a word for each: an interface has all of them in its own language. */
export type ProblemCode =
  | "bad-json"
  | "coordinates"
  | "duplicate-key"
  | "end-before-start"
  | "extra-cells"
  | "far-from-country"
  | "formula-without-result"
  | "in-accounts"
  | "line"
  | "no-address"
  | "no-count"
  | "no-date"
  | "no-object"
  | "no-own-source"
  | "no-position"
  | "no-sign"
  | "no-sum"
  | "no-title"
  | "number"
  | "open-quote"
  | "repeated-id"
  | "swapped"
  | "text-after-quote"
  | "too-few-cells"
  | "too-long"
  | "unknown-column"
  | "unread-column";

export interface RowProblem {
  readonly at: RowPlace;
  /** The value, shortened. */
  readonly found: string;
  readonly code: ProblemCode;
  /** In English, for logs and the command line. */
  readonly expected: string;
  readonly outcome: Outcome;
}

/** A choice that changes the result and that only a person can make. */
export interface Question {
  /** "day-first", "delimiter", "encoding", "decimal", "swapped", "same-id". */
  readonly id: string;
  readonly choices: readonly { readonly id: string; readonly example: string }[];
  /** Taken until somebody answers; with what speaks for it. */
  readonly taken: string;
  readonly because: string;
}

/** Rows that tell of one event, each with a source of its own. */
export interface Retold {
  /** Those beside the first of each event. */
  readonly rows: number;
  /** Events whose rows differ: each row is an account. */
  readonly inAccounts: number;
  /** Events whose rows agree: one telling, which cites the sources of all. */
  readonly alike: number;
}

export interface Imported {
  /** Lists of records in the shape of the format; what the file does not have is absent, with a gap that says so. */
  readonly draft: Draft;
  /** Of a table, those that were read are its events, the rows that tell of one once more, and those that were left out. */
  readonly rows: {
    readonly read: number;
    readonly events: number;
    readonly inPart: number;
    readonly leftOut: number;
    readonly retold?: Retold;
  };
  /** The first of them, in the order of the file; `moreProblems` counts the rest. */
  readonly problems: readonly RowProblem[];
  readonly moreProblems?: number;
  /** The rows of a table in which those stand. */
  readonly moreRows?: readonly number[];
  readonly questions: readonly Question[];
  /** Of a table, what stands in each of its columns. */
  readonly columns?: readonly ColumnTally[];
}
