/** A table: the atlas's own sheet, one of the field's datasets, or any whose columns can be told from their names and contents. */
import { readRows } from "../../formats/atlas-csv/read-rows.ts";
import { isAtlasHeader } from "../../formats/atlas-csv/recognise.ts";
import type { FormatName, Imported, Recognised, RowProblem } from "../../formats/imports/import.ts";
import { type ProposedColumn, proposeColumns } from "../../formats/table/map-columns.ts";
import { createMappedReader } from "../../formats/table/read-mapped.ts";
import { TABLE_READERS } from "../../formats/table/readers.ts";
import { headerless, recogniseTable } from "../../formats/table/recognise.ts";
import type { TableChoices, TableReader } from "../../formats/table/table-reader.ts";
import { eachRow, type TableForm } from "./each-row.ts";
import { type Foreign, foreignOf } from "./foreign.ts";

type Readable = keyof typeof TABLE_READERS;

/** The formats of tables that there is a reader for. */
export const TABLE_NAMES: readonly FormatName[] = [
  ...(Object.keys(TABLE_READERS) as Readable[]),
  "table",
];

/** Enough to tell columns by. */
const HEAD = 262_144;

export interface TableJob {
  readonly bytes: Uint8Array;
  readonly form: TableForm;
  /** The format, where a person has said it. */
  readonly from: FormatName | null;
  readonly choices: TableChoices;
  /** Told how many of the bytes have been read. */
  readonly onRead: (read: number) => void;
}

/** @returns null where there is no reader for it */
export function readTable(job: TableJob): Foreign | null {
  const { from, choices } = job;
  const [first = [], ...rows] = headOf(job);
  if (isAtlasHeader(first) && (from === null || from === "dispatch-atlas")) return readOwn(job);
  const known = headerless(first);
  const recognised: Recognised = from
    ? { format: from, sure: "certain", by: ["--from"] }
    : (known?.recognised ?? recogniseTable(first));
  const { format } = recognised;
  if (format === "table") return readAnyTable(job, first, rows, recognised);
  if (!isReadable(format)) return null;
  const reader = TABLE_READERS[format](known?.header ?? first, choices);
  return read(job, reader, recognised, known === null);
}

function isReadable(format: FormatName): format is Readable {
  return format in TABLE_READERS;
}

/** The first rows, that with the names of the columns included. */
export function headOf({
  bytes,
  form,
}: Pick<TableJob, "bytes" | "form">): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  const row = (cells: readonly string[]) => void rows.push(cells);
  eachRow(bytes.subarray(0, HEAD), form, { row, problem: () => {} });
  return rows;
}

/** What is but guessed of a column is said, and not used: it stays with the row. */
function readAnyTable(
  job: TableJob,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  recognised: Recognised,
): Foreign | null {
  const columns = proposeColumns(header, rows);
  const meanings = columns.map(({ meaning, sure }) => (sure === "guess" ? null : meaning));
  const isPlaced = meanings.includes("lat") && meanings.includes("lon");
  if (!meanings.includes("when") && !isPlaced) return null;
  const mapping = { columns: meanings };
  const reader = createMappedReader(header, { ...job.choices, mapping });
  return { ...read(job, reader, recognised, true), columns: columns.map(plain) };
}

function plain({ name, meaning, sure }: ProposedColumn): Foreign["columns"][number] {
  return { name, meaning, sure };
}

function read(
  { bytes, form, onRead }: TableJob,
  reader: TableReader,
  recognised: Recognised,
  hasHeader: boolean,
): Foreign {
  let isHeader = hasHeader;
  const row = (cells: readonly string[], at: number) => {
    if (isHeader) isHeader = false;
    else reader.add(cells, at);
  };
  eachRow(bytes, form, { row, problem: (problem) => reader.problem(problem) }, onRead);
  const imported: Imported = reader.finish();
  return foreignOf(recognised, form, imported);
}

/** The atlas's own CSV, which has a dataset whole. */
function readOwn({ bytes, form, onRead }: TableJob): Foreign {
  const all: (readonly string[])[] = [];
  const faults: RowProblem[] = [];
  const row = (cells: readonly string[]) => void all.push(cells);
  eachRow(bytes, form, { row, problem: (problem) => void faults.push(problem) }, onRead);
  const { dataset, problems, rows } = readRows(all);
  return {
    recognised: { format: "dispatch-atlas", sure: "certain", by: ["the columns of its CSV"] },
    form,
    columns: [],
    value: dataset,
    account: {
      // Rows without an event have a piece of the rest, and are none that was left out.
      rows: { ...rows, inPart: 0, leftOut: faults.length },
      problems: [...faults, ...problems],
      moreProblems: 0,
      questions: [],
    },
  };
}
