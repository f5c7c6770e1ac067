/** Any table, in whatever it comes: each row by the reader of its format, or by what its columns mean. */
import { type Result, success } from "../../model/result.ts";
import type { FormatName, Imported, RowProblem } from "../imports/import.ts";
import type { ByteSource } from "../parquet/byte-source.ts";
import { Utf8Fault } from "../table/decode.ts";
import { createTableReader } from "../table/import-table.ts";
import { type Mapping, proposedMapping } from "../table/map-columns.ts";
import { namedWidth, shortRow } from "../table/row-width.ts";
import { createColumnTally } from "../table/tally-columns.ts";
import { templateMapping } from "../template/template-mapping.ts";
import type { Answered } from "./answers.ts";
import { checkMapping } from "./check-mapping.ts";
import { endsOf } from "./file-bytes.ts";
import type { AnyTableLook, FileLook, ReadSettings, Watch } from "./file-look.ts";
import { refuse } from "./refuse.ts";
import { delimiterQuestion, encodingQuestion } from "./text-questions.ts";
import { type EachRow, lateEncoding, textRows } from "./text-rows.ts";

export interface TableToRead {
  readonly look: FileLook;
  readonly table: AnyTableLook;
  readonly format: FormatName;
}

export interface TableRead {
  readonly imported: Imported;
  /** In the encoding that it has turned out to be in. */
  readonly table: AnyTableLook;
}

export async function readTable(
  source: ByteSource,
  job: TableToRead,
  settings: ReadSettings,
  said: Answered,
  watch: Watch,
): Promise<Result<TableRead>> {
  const mapping = mappingOf(job, settings, said);
  if (!mapping.ok) return mapping;
  const { form } = job.table;
  if (form === "text") return readText(source, job, settings, mapping.value, watch);
  return GUARDS[form](async () => {
    const imported =
      form === "sheet" && job.format === "template" && !settings.mapping
        ? await filledTemplate(source, settings, said, watch)
        : await readRows(await rowsOf(source, job), job, settings, mapping.value, watch);
    return success({ imported, table: job.table });
  });
}

/** What turns what is thrown of a damaged file into what is said of it. */
const GUARDS = {
  sheet: async <Value>(read: () => Promise<Result<Value>>) =>
    (await import("./workbook.ts")).guarded(read),
  parquet: async <Value>(read: () => Promise<Result<Value>>) =>
    (await import("./parquet-table.ts")).guarded(read),
};

async function filledTemplate(
  source: ByteSource,
  settings: ReadSettings,
  { cells }: Answered,
  watch: Watch,
): Promise<Imported> {
  const { readFilledTemplate } = await import("./workbook.ts");
  return readFilledTemplate(source, settings, cells, watch);
}

/** Each row of a table as the look has it. */
export async function rowsOf(source: ByteSource, { look, table }: TableToRead): Promise<EachRow> {
  if (table.form === "sheet")
    return (await import("./workbook.ts")).sheetRows(source, look.sheet ?? "");
  if (table.form === "parquet") return (await import("./parquet-table.ts")).parquetRows(source);
  return textRows(source, {
    encoding: table.encoding?.encoding ?? "utf-8",
    delimiter: table.delimiter?.delimiter ?? ",",
  });
}

/** As what has begun as UTF-8, and once more where it goes on as something else. */
async function readText(
  source: ByteSource,
  job: TableToRead,
  settings: ReadSettings,
  mapping: Mapping,
  watch: Watch,
): Promise<Result<TableRead>> {
  const { table } = job;
  try {
    const imported = await readRows(await rowsOf(source, job), job, settings, mapping, watch);
    return success({ imported: await withQuestions(source, table, imported), table });
  } catch (fault) {
    if (!(fault instanceof Utf8Fault)) throw fault;
    if (settings.encoding)
      return refuse("bytes that are no UTF-8", "text in UTF-8; choose another encoding");
    const encoding = await lateEncoding(source, watch);
    const again = { ...table, encoding: { encoding, ground: "guessed" as const } };
    return readText(source, { ...job, table: again }, settings, mapping, watch);
  }
}

async function withQuestions(
  source: ByteSource,
  { encoding, delimiter }: AnyTableLook,
  imported: Imported,
): Promise<Imported> {
  const { head } = await endsOf(source);
  const asked = [encoding && encodingQuestion(head, encoding), delimiterQuestion(delimiter)];
  return {
    ...imported,
    questions: [...asked.filter((one) => one !== null), ...imported.questions],
  };
}

async function readRows(
  each: EachRow,
  { table, format }: TableToRead,
  settings: ReadSettings,
  mapping: Mapping,
  watch: Watch,
): Promise<Imported> {
  if (format === "atlas-csv") return readOwnRows(each, watch);
  const reader = createTableReader(table, { ...settings, format, mapping });
  const tally = createColumnTally(table.header.length);
  const width = table.form === "text" ? namedWidth(table.header) : 0;
  let isHeaderDue = table.hasHeader;
  let rows = 0;
  await each(
    {
      row: (cells, row) => {
        if (isHeaderDue) isHeaderDue = false;
        else {
          rows++;
          const short = shortRow(cells, row, width);
          if (short) reader.problem(short);
          reader.add(cells, row);
          tally.add(cells);
        }
      },
      problem: (problem) => reader.problem(problem),
    },
    { ...watch, onProgress: (progress) => watch.onProgress?.({ ...progress, rows }) },
  );
  return { ...reader.finish(), columns: tally.finish() };
}

/** The atlas's own CSV has a dataset whole. */
async function readOwnRows(each: EachRow, watch: Watch): Promise<Imported> {
  const { importRows } = await import("../atlas-csv/read-atlas-csv.ts");
  const rows: (readonly string[])[] = [];
  const faults: RowProblem[] = [];
  await each({ row: (cells) => rows.push(cells), problem: (one) => faults.push(one) }, watch);
  return importRows(rows, faults);
}

/** What a person has confirmed, what the template's columns mean, or what is proposed and no guess; with the answers besides. */
function mappingOf(
  { table, format }: TableToRead,
  { mapping }: ReadSettings,
  { cells }: Answered,
): Result<Mapping> {
  const base =
    mapping ??
    (format === "template" ? templateMapping(table.header) : proposedMapping(table.columns));
  const fault = checkMapping(base, table.header);
  return fault ? refuse(fault.found, fault.expected, fault.path) : success({ ...base, ...cells });
}
