/** What a Parquet file says of itself at its end, held against the file before any of it is believed. */
import {
  type FileMetaData,
  parquetMetadataAsync,
  type RowGroup,
  type SchemaTree,
  snappyUncompress,
} from "hyparquet";
import { failure, type Problem, type Result, success } from "../../model/result.ts";
import type { ByteSource } from "./byte-source.ts";
import type { Storage } from "./decode-column.ts";
import { faultOfFile, reasonOf, UnfitBytes } from "./faults.ts";
import type { ColumnName } from "./file-columns.ts";
import { readSchema } from "./read-schema.ts";

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
const WHOLE = "a whole Parquet file, that ends in its own description";
/** However well they are packed, no file of events has more to a byte. */
const MOST_ROWS_A_BYTE = 64;

/** @param mostRows how many fit */
export async function readFooter(source: ByteSource, mostRows: number): Promise<Result<Footer>> {
  const described = await readMetadata(source);
  if (!described.ok) return described;
  const metadata = described.value;
  const columns = readSchema(metadata);
  if (!columns.ok) return columns;
  const rows = Number(metadata.num_rows);
  const fault = faultOfRows(metadata, rows, source.byteLength, mostRows);
  if (fault) return failure([fault]);
  return readGroups(metadata, rows, columns.value, source.byteLength, await loadCodecs(metadata));
}

/** What the file says of itself; nothing of it is believed yet. */
export async function readMetadata(source: ByteSource): Promise<Result<FileMetaData>> {
  try {
    const metadata = await parquetMetadataAsync(librarySource(source), { geoparquet: false });
    return isWhole(metadata) ? success(metadata) : failure([faultOfFile("a part of it", WHOLE)]);
  } catch (fault) {
    if (fault instanceof Error && fault.name === "AbortError") throw fault;
    return failure([faultOfFile(reasonOf(fault), WHOLE)]);
  }
}

/** The library leaves out what a damaged description does not have, whatever its types say. */
function isWhole({ schema, row_groups }: Partial<FileMetaData>): boolean {
  if (!Array.isArray(schema) || !Array.isArray(row_groups)) return false;
  return row_groups.every(
    ({ columns }: Partial<RowGroup>) =>
      Array.isArray(columns) &&
      columns.every(({ meta_data: meta }) => Array.isArray(meta?.path_in_schema)),
  );
}

function librarySource({ byteLength, slice }: ByteSource) {
  return { byteLength, slice: (start: number, end = byteLength) => slice(start, end) };
}

/** @returns what is wrong with how many rows a file says that it has */
export function faultOfRows(
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

function readGroups(
  metadata: FileMetaData,
  rows: number,
  columns: ReadonlyMap<ColumnName, SchemaTree>,
  bytes: number,
  codecs: Codecs,
): Result<Footer> {
  const groups: Group[] = [];
  let firstRow = 0;
  for (const [index, group] of metadata.row_groups.entries()) {
    const chunks = readChunks(group, index, columns, bytes, codecs);
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
  codecs: Codecs,
): Result<ReadonlyMap<ColumnName, Chunk>> {
  const chunks = new Map<ColumnName, Chunk>();
  for (const column of group.columns) {
    const name = (column.meta_data?.path_in_schema[0] ?? "?") as ColumnName;
    try {
      const tree = columns.get(name);
      if (tree) chunks.set(name, readChunk(column, tree, bytes, codecs));
    } catch (fault) {
      return failure([faultOfChunk(index, name, fault)]);
    }
  }
  for (const name of columns.keys())
    if (!chunks.has(name))
      return failure([faultOfChunk(index, name, new UnfitBytes("nothing", "the column's values"))]);
  return success(chunks);
}

/** @throws UnfitBytes */
export function readChunk(
  { meta_data: meta, file_path, crypto_metadata }: RowGroup["columns"][number],
  tree: SchemaTree,
  bytes: number,
  codecs: Codecs,
): Chunk {
  if (!meta) throw new UnfitBytes("nothing", "a description of the column");
  if (file_path !== undefined || crypto_metadata !== undefined)
    throw new UnfitBytes("values elsewhere, or encrypted", "values in the file itself");
  const item = tree.children[0]?.children[0];
  const { type } = (item ?? tree).element;
  if (type !== meta.type || type === undefined)
    throw new UnfitBytes(`values of the type ${meta.type}`, `${type}, as the schema says`);
  const unpack = codecs.get(meta.codec);
  if (unpack === undefined)
    throw new UnfitBytes(
      `compression by ${meta.codec}`,
      `${[...codecs.keys()].join(", ")}: write the file with the compression snappy`,
    );
  const start = Number(meta.dictionary_page_offset || meta.data_page_offset);
  const end = start + Number(meta.total_compressed_size);
  const isInside = start >= MARK && start < end && end <= bytes - 2 * MARK;
  if (!isInside || !Number.isSafeInteger(start) || !Number.isSafeInteger(end))
    throw new UnfitBytes(
      `the bytes from ${start} to ${end}`,
      `bytes inside of the file's ${bytes}`,
    );
  const isNullable = (one: SchemaTree) => one.element.repetition_type === "OPTIONAL";
  return {
    start,
    end,
    storage: {
      type: type as Storage["type"],
      unpack,
      isList: item !== undefined,
      isNullable: isNullable(tree),
      isItemNullable: item !== undefined && isNullable(item),
    },
  };
}

function faultOfChunk(index: number, name: string, fault: unknown): Problem {
  if (!(fault instanceof UnfitBytes)) throw fault;
  const code = fault.message === "nothing" ? "missing" : "invalid";
  return {
    ...faultOfFile(fault.message, fault.expected),
    code,
    path: `row group ${index + 1}, column ${name}`,
  };
}

type Codecs = ReadonlyMap<string, Storage["unpack"]>;

/** Those that need no WebAssembly, which a strict policy forbids; what is rarely needed comes when it is. */
export async function loadCodecs({ row_groups }: FileMetaData): Promise<Codecs> {
  const isUsed = row_groups.some(({ columns }) =>
    columns.some(({ meta_data }) => meta_data?.codec === "ZSTD"),
  );
  const zstd = isUsed ? (await import("fzstd")).decompress : null;
  return new Map<string, Storage["unpack"]>([
    ["UNCOMPRESSED", null],
    ["SNAPPY", snappyUncompress],
    ["ZSTD", zstd],
  ]);
}
