/** A file in columns (Parquet) as a table: its rows with their values as a spreadsheet would write them. */
import { type FileMetaData, parquetSchema, type SchemaTree } from "hyparquet";
import { failure, type Problem, type Result, success } from "../../model/result.ts";
import type { ByteSource } from "../parquet/byte-source.ts";
import { decodeColumn } from "../parquet/decode-column.ts";
import { faultOfFile, reasonOf, UnfitBytes, Unreadable } from "../parquet/faults.ts";
import { faultOfRows, loadCodecs, readChunk, readMetadata } from "../parquet/read-footer.ts";
import { lookAtRows } from "../table/import-table.ts";
import { proposeColumns } from "../table/map-columns.ts";
import type { FileLook, LookChoices } from "./file-look.ts";
import { type CellsOf, cellsOf, isReadable } from "./parquet-cells.ts";
import { EXPECTED, refuse } from "./refuse.ts";
import type { EachRow } from "./text-rows.ts";

const ROWS_LOOKED_AT = 200;
/** More than a page can hold as records. */
const MOST_ROWS = 5_000_000;
/** Columns of a file of the atlas's own events, which name actors and places of the dataset beside it. */
const OWN = ["id", "title", "kind", "when", "extent", "actors", "roles"];

export function lookAtParquet(source: ByteSource, choices: LookChoices): Promise<Result<FileLook>> {
  return guarded(async () => {
    const file = await openFile(source);
    const header = file.columns.map(nameOf);
    if (!choices.format && OWN.every((name) => header.includes(name)))
      return refuse(
        "the events of a dataset, whose actors and places are in another file",
        "the dataset's own JSON, which names this file as the one of its events",
      );
    const rows = await readGroup(source, file, 0, ROWS_LOOKED_AT);
    const look = lookAtRows([header, ...rows]);
    const recognised = choices.format
      ? ({ format: choices.format, sure: "certain", by: [] } as const)
      : look.recognised;
    const columns = proposeColumns(look.header, look.rows);
    const text = { encoding: null, delimiter: null, proof: [] };
    const table = { ...look, ...text, form: "parquet", recognised, columns } as const;
    return success({ recognised, expected: EXPECTED, table });
  });
}

/** The header first, as a table has it; a group of rows at a time. */
export function parquetRows(source: ByteSource): EachRow {
  return async ({ row, problem }, { signal, onProgress }) => {
    const file = await openFile(source);
    row(file.columns.map(nameOf), 1, 1);
    for (const name of file.unread)
      problem({
        at: { row: 1, column: name },
        found: name,
        code: "unread-column",
        expected: "a column of texts, numbers, days or lists of texts; this one is left out",
        outcome: "kept-in-part",
      });
    let [read, bytes] = [0, 0];
    for (const [at, { columns }] of file.metadata.row_groups.entries()) {
      signal?.throwIfAborted();
      for (const cells of await readGroup(source, file, at)) {
        read++;
        row(cells, read + 1, read + 1);
      }
      bytes += columns.reduce((sum, one) => sum + Number(one.meta_data?.total_compressed_size), 0);
      onProgress?.({ bytes, of: source.byteLength, rows: 0 });
    }
  };
}

interface File {
  readonly metadata: FileMetaData;
  readonly columns: readonly SchemaTree[];
  /** The names of columns of kinds that are not read. */
  readonly unread: readonly string[];
  readonly codecs: Awaited<ReturnType<typeof loadCodecs>>;
}

function nameOf({ element }: SchemaTree): string {
  return element.name;
}

/** @throws {Unreadable} */
async function openFile(source: ByteSource): Promise<File> {
  const metadata = await readMetadata(source);
  if (!metadata.ok) throw new Unreadable(metadata.error[0] as Problem);
  const { value } = metadata;
  const fault = faultOfRows(value, Number(value.num_rows), source.byteLength, MOST_ROWS);
  if (fault) throw new Unreadable(fault);
  const { children } = parquetSchema(value);
  const columns = children.filter(isReadable);
  const unread = children.filter((one) => !isReadable(one)).map(nameOf);
  return { metadata: value, columns, unread, codecs: await loadCodecs(value) };
}

/**
 * Pages are unpacked by a reader of our own: in the library's hands a changed byte makes a file that is read without end.
 * @param most rows, of the first
 * @throws {Unreadable}
 */
async function readGroup(
  source: ByteSource,
  { metadata, columns, codecs }: File,
  at: number,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly (readonly string[])[]> {
  const group = metadata.row_groups[at];
  if (!group) return [];
  const rows = Number(group.num_rows);
  const cells: CellsOf[] = [];
  for (const tree of columns) {
    const name = nameOf(tree);
    try {
      const column = group.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === name);
      if (!column) throw new UnfitBytes("nothing", "the column's values");
      const { start, end, storage } = readChunk(column, tree, source.byteLength, codecs);
      const bytes = new Uint8Array(await source.slice(start, end));
      cells.push(cellsOf(decodeColumn(bytes, storage, rows), tree));
    } catch (fault) {
      if (fault instanceof DOMException) throw fault;
      const expected = fault instanceof UnfitBytes ? fault.expected : "values that can be read";
      const path = `row group ${at + 1}, column ${name}`;
      throw new Unreadable({ ...faultOfFile(reasonOf(fault).slice(0, 200), expected), path });
    }
  }
  return Array.from({ length: Math.min(rows, most) }, (_, row) => cells.map((one) => one(row)));
}

/** What is wrong with a file as a whole is a problem, and not thrown. */
export async function guarded<Value>(read: () => Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await read();
  } catch (fault) {
    if (fault instanceof DOMException) throw fault;
    if (fault instanceof Unreadable) return failure([fault.problem]);
    return refuse(reasonOf(fault).slice(0, 200), "a whole Parquet file");
  }
}
