/** A table of any format that there is a reader for: from its rows to a dataset in the making. */
import { isAtlasHeader, readRows } from "../../formats/atlas-csv/read-rows.ts";
import type { FormatName, Imported, Recognised, RowProblem } from "../../formats/imports/import.ts";
import { TABLE_READERS } from "../../formats/table/readers.ts";
import { headerless, recogniseTable } from "../../formats/table/recognise.ts";
import type { TableChoices, TableReader } from "../../formats/table/table-reader.ts";
import { toDataset } from "../../model/draft/to-dataset.ts";
import { eachRow, type TableForm } from "./each-row.ts";
import type { Account, Foreign } from "./foreign.ts";

type Readable = keyof typeof TABLE_READERS;

/** The formats of tables that there is a reader for. */
export const TABLE_NAMES = Object.keys(TABLE_READERS) as readonly Readable[];

/**
 * @param from the format, where a person has said it
 * @param onRead told how many of the bytes have been read
 * @returns null where there is no reader for it yet
 */
export function readTable(
  bytes: Uint8Array,
  form: TableForm,
  from: FormatName | null,
  choices: TableChoices,
  onRead: (read: number) => void,
): Foreign | null {
  const first = firstRow(bytes, form);
  if (isAtlasHeader(first) && (from === null || from === "dispatch-atlas"))
    return readOwn(bytes, form, onRead);
  const known = headerless(first);
  const recognised: Recognised = from
    ? { format: from, sure: "certain", by: ["--from"] }
    : (known?.recognised ?? recogniseTable(first));
  const { format } = recognised;
  if (!isReadable(format)) return null;
  const reader = TABLE_READERS[format](known?.header ?? first, choices);
  feed(reader, bytes, form, known === null, onRead);
  return { recognised, form, ...accountOf(reader.finish()) };
}

function isReadable(format: FormatName): format is Readable {
  return format in TABLE_READERS;
}

/** The names of the columns, unless the file has none. */
export function firstRow(bytes: Uint8Array, form: TableForm): readonly string[] {
  let first: readonly string[] | null = null;
  const row = (cells: readonly string[]) => {
    first ??= cells;
  };
  eachRow(bytes.subarray(0, 262_144), form, { row, problem: () => {} });
  return first ?? [];
}

function feed(
  reader: TableReader,
  bytes: Uint8Array,
  form: TableForm,
  hasHeader: boolean,
  onRead: (read: number) => void,
): void {
  let isHeader = hasHeader;
  const row = (cells: readonly string[], at: number) => {
    if (isHeader) isHeader = false;
    else reader.add(cells, at);
  };
  eachRow(bytes, form, { row, problem: (problem) => reader.problem(problem) }, onRead);
}

function accountOf({ draft, rows, problems, moreProblems = 0, questions }: Imported): {
  readonly value: unknown;
  readonly account: Account;
} {
  return { value: toDataset(draft), account: { rows, problems, moreProblems, questions } };
}

/** The atlas's own CSV, which has a dataset whole. */
function readOwn(bytes: Uint8Array, form: TableForm, onRead: (read: number) => void): Foreign {
  const all: (readonly string[])[] = [];
  const faults: RowProblem[] = [];
  const row = (cells: readonly string[]) => void all.push(cells);
  eachRow(bytes, form, { row, problem: (problem) => void faults.push(problem) }, onRead);
  const { dataset, problems, rows } = readRows(all);
  const found = [...faults, ...problems];
  return {
    recognised: { format: "dispatch-atlas", sure: "certain", by: ["the columns of its CSV"] },
    form,
    value: dataset,
    account: {
      // Rows without an event have a piece of the rest, and are none that was left out.
      rows: { read: rows.read, events: rows.events, inPart: 0, leftOut: faults.length },
      problems: found,
      moreProblems: 0,
      questions: [],
    },
  };
}
