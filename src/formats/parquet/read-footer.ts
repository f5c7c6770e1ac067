/** What a Parquet file says of itself at its end, held against the file before any of it is believed. */
import {
  type FileMetaData,
  parquetMetadataAsync,
  parquetSchema,
  type RowGroup,
  type SchemaTree,
} from "hyparquet";
import { toSnippet } from "../../model/pointer.ts";
import { failure, type Problem, type Result, success } from "../../model/result.ts";
import type { ByteSource } from "./byte-source.ts";
import type { Storage } from "./decode-column.ts";
import { faultOfFile } from "./faults.ts";
import { type ColumnName, FILE_COLUMNS, type FileColumn } from "./file-columns.ts";

/** Where one column's values of a row group lie. */
export interface Chunk {
  readonly start: number;
  /** Up to, but not including. */
  readonly end: number;
  readonly storage: Storage;
}

export interface Group {
  /** From 0, in the whole file. */
  readonly firstRow: number;
  readonly rows: number;
  readonly chunks: ReadonlyMap<ColumnName, Chunk>;
}

export interface Footer {
  readonly rows: number;
  readonly columns: ReadonlyMap<ColumnName, SchemaTree>;
  readonly groups: readonly Group[];
}

/** Four bytes begin a Parquet file and end it. */
const MARK = 4;
/** However well they are packed, no file of events has more to a byte. */
const MOST_ROWS_A_BYTE = 64;

/** @param mostRows how many fit */
export async function readFooter(source: ByteSource, mostRows: number): Promise<Result<Footer>> {
  let metadata: FileMetaData;
  try {
    metadata = await parquetMetadataAsync(librarySource(source), { geoparquet: false });
  } catch (fault) {
    if (fault instanceof Error && fault.name === "AbortError") throw fault;
    return failure([
      faultOfFile(reasonOf(fault), "a whole Parquet file, that ends in its own description"),
    ]);
  }
  const columns = readColumns(metadata);
  if (!columns.ok) return columns;
  const rows = Number(metadata.num_rows);
  const fault = faultOfRows(metadata, rows, source.byteLength, mostRows);
  if (fault) return failure([fault]);
  return readGroups(metadata, rows, columns.value, source.byteLength);
}

function librarySource({ byteLength, slice }: ByteSource) {
  return { byteLength, slice: (start: number, end = byteLength) => slice(start, end) };
}

export function reasonOf(fault: unknown): string {
  return toSnippet(fault instanceof Error ? fault.message : String(fault));
}

function faultOfRows(
  { row_groups }: FileMetaData,
  rows: number,
  bytes: number,
  mostRows: number,
): Problem | null {
  const sum = row_groups.reduce((all, group) => all + Number(group.num_rows), 0);
  if (
    !Number.isSafeInteger(rows) ||
    sum !== rows ||
    row_groups.some(({ num_rows }) => num_rows < 0)
  )
    return faultOfFile(
      `${rows} rows, where its groups have ${sum}`,
      "as many as the row groups have together",
    );
  if (rows > bytes * MOST_ROWS_A_BYTE)
    return faultOfFile(`${rows} rows in ${bytes} bytes`, "a file that holds its rows");
  if (rows > mostRows)
    return faultOfFile(
      `${rows} rows`,
      `at most ${mostRows}, which is what fits here; split the file, or keep fewer rows`,
    );
  return null;
}

/** The columns by their names, each of its type; `undefined` children and the like make the library throw. */
function readColumns(metadata: FileMetaData): Result<ReadonlyMap<ColumnName, SchemaTree>> {
  let children: readonly SchemaTree[];
  try {
    children = parquetSchema(metadata).children;
  } catch (fault) {
    return failure([faultOfFile(reasonOf(fault), "a schema (a tree of columns)")]);
  }
  const known = new Map<string, FileColumn>(FILE_COLUMNS.map((column) => [column.name, column]));
  const found = new Map<string, SchemaTree>();
  const problems: Problem[] = [];
  for (const tree of children) {
    const { name } = tree.element;
    const column = known.get(name);
    if (!column) problems.push(unknownColumn(name));
    else if (found.has(name)) problems.push(faultOfFile("a second one", "each column once", name));
    else if (!fits(tree, column.type)) problems.push(wrongType(tree, column));
    found.set(name, tree);
  }
  for (const { name, due } of known.values())
    if (due && !found.has(name))
      problems.push({
        code: "missing",
        path: `column ${name}`,
        found: "nothing",
        expected: "this column, which every file of events has",
      });
  return problems.length > 0
    ? failure(problems)
    : success(found as ReadonlyMap<string, SchemaTree> as ReadonlyMap<ColumnName, SchemaTree>);
}

function unknownColumn(name: string): Problem {
  return {
    code: "unknown",
    path: `column ${toSnippet(name)}`,
    found: "a column that the format does not have",
    expected:
      "no such column; leave it out, or keep its values in imported.codes of the column record",
  };
}

const TYPES: Readonly<Record<FileColumn["type"], string>> = {
  text: "a string (VARCHAR)",
  json: "a string that holds JSON (VARCHAR)",
  texts: "a list of strings (VARCHAR[])",
  number: "a number (DOUBLE, INTEGER)",
  flag: "a boolean (BOOLEAN)",
  moment: "a timestamp (TIMESTAMP) or a day (DATE)",
};

function wrongType({ element, children }: SchemaTree, { name, type }: FileColumn): Problem {
  const found = element.logical_type?.type ?? element.converted_type ?? element.type;
  return faultOfFile(found ?? `a group of ${children.length}`, TYPES[type], name);
}

function fits(tree: SchemaTree, type: FileColumn["type"]): boolean {
  if (type !== "texts")
    return (
      tree.children.length === 0 &&
      tree.element.repetition_type !== "REPEATED" &&
      isLeaf(tree, type)
    );
  const [list, ...more] = tree.children;
  const [item, ...others] = list?.children ?? [];
  return (
    tree.element.converted_type === "LIST" &&
    more.length === 0 &&
    others.length === 0 &&
    list?.element.repetition_type === "REPEATED" &&
    item?.children.length === 0 &&
    isLeaf(item, "text")
  );
}

function isLeaf({ element }: SchemaTree, type: Exclude<FileColumn["type"], "texts">): boolean {
  const { type: stored, converted_type: converted, logical_type: logical } = element;
  switch (type) {
    case "text":
    case "json":
      return (
        stored === "BYTE_ARRAY" &&
        (converted === undefined || ["UTF8", "ENUM", "JSON"].includes(converted))
      );
    case "flag":
      return stored === "BOOLEAN";
    case "number":
      return (
        ["DOUBLE", "FLOAT", "INT32", "INT64"].includes(stored ?? "") &&
        !/^(DATE|TIME|TIMESTAMP)/.test(converted ?? logical?.type ?? "")
      );
    case "moment":
      return /^(DATE|TIMESTAMP)/.test(converted ?? logical?.type ?? "");
  }
}

function readGroups(
  metadata: FileMetaData,
  rows: number,
  columns: ReadonlyMap<ColumnName, SchemaTree>,
  bytes: number,
): Result<Footer> {
  const groups: Group[] = [];
  let firstRow = 0;
  for (const [index, group] of metadata.row_groups.entries()) {
    const chunks = readChunks(group, index, columns, bytes);
    if (!chunks.ok) return chunks;
    const count = Number(group.num_rows);
    groups.push({ firstRow, rows: count, chunks: chunks.value });
    firstRow += count;
  }
  return success({ rows, columns, groups });
}

function readChunks(
  group: RowGroup,
  index: number,
  columns: ReadonlyMap<ColumnName, SchemaTree>,
  bytes: number,
): Result<ReadonlyMap<ColumnName, Chunk>> {
  const chunks = new Map<ColumnName, Chunk>();
  for (const { meta_data: meta, file_path, crypto_metadata } of group.columns) {
    const name = meta?.path_in_schema[0] as ColumnName | undefined;
    const expected = faultOfChunk(
      meta,
      file_path !== undefined || crypto_metadata !== undefined,
      bytes,
    );
    if (expected || !meta || !name)
      return failure([
        faultOfChunkAt(index, name ?? "?", expected ?? "a description of the column"),
      ]);
    const tree = columns.get(name);
    const type = (tree?.children[0]?.children[0] ?? tree)?.element.type;
    if (type !== meta.type)
      return failure([
        faultOfChunkAt(
          index,
          name,
          `values of the type ${type}, as the schema says, not ${meta.type}`,
        ),
      ]);
    if (tree) chunks.set(name, { ...boundsOf(meta), storage: storageOf(tree, meta) });
  }
  for (const name of columns.keys())
    if (!chunks.has(name))
      return failure([
        {
          code: "missing",
          path: `row group ${index + 1}, column ${name}`,
          found: "nothing",
          expected: "the column's values",
        },
      ]);
  return success(chunks);
}

function faultOfChunkAt(index: number, name: string, expected: string): Problem {
  const path = `row group ${index + 1}, column ${name}`;
  return { code: "invalid", path, found: "bytes that cannot be read", expected };
}

type Meta = RowGroup["columns"][number]["meta_data"];

/** The codecs that are read: with no more than the library brings, which needs no code from strings and no WebAssembly. */
const CODECS = ["UNCOMPRESSED", "SNAPPY"];

function faultOfChunk(meta: Meta, isElsewhere: boolean, bytes: number): string | null {
  if (!meta) return "a description of the column";
  if (isElsewhere) return "values in the file itself, not encrypted";
  if (!CODECS.includes(meta.codec))
    return `compression by Snappy or none, not ${meta.codec}: write the file with compression 'snappy'`;
  const { start, end } = boundsOf(meta);
  return Number.isSafeInteger(start) &&
    Number.isSafeInteger(end) &&
    start >= MARK &&
    start < end &&
    end <= bytes - 2 * MARK
    ? null
    : `bytes inside of the file's ${bytes}, not ${start} to ${end}`;
}

/** Whose types have been looked at. */
function storageOf(tree: SchemaTree, { type, codec }: NonNullable<Meta>): Storage {
  const item = tree.children[0]?.children[0];
  const isNull = (one: SchemaTree | undefined) => one?.element.repetition_type === "OPTIONAL";
  return {
    type: type as Storage["type"],
    isPacked: codec === "SNAPPY",
    isList: item !== undefined,
    isNullable: isNull(tree),
    isItemNullable: isNull(item),
  };
}

function boundsOf(meta: NonNullable<Meta>): Pick<Chunk, "start" | "end"> {
  const start = Number(meta.dictionary_page_offset || meta.data_page_offset);
  return { start, end: start + Number(meta.total_compressed_size) };
}
