/** From the bytes of a table to a draft: a look at its beginning, what a person may change of that, and then all of it in one pass. */
import type { Encoding, EncodingReading } from "../documents/encodings.ts";
import type { FormatName, Imported, Recognised } from "../imports/import.ts";
import { templateMapping } from "../template/template-mapping.ts";
import { createTextReader, decodeHead } from "./decode.ts";
import { type Delimiter, type DelimiterReading, findDelimiter } from "./delimiter.ts";
import {
  type Mapping,
  type ProposedColumn,
  proposeColumns,
  proposedMapping,
} from "./map-columns.ts";
import { createCsvReader, readCsv } from "./read-csv.ts";
import { createMappedReader } from "./read-mapped.ts";
import { type CreateReader, TABLE_READERS } from "./readers.ts";
import { headerless, recogniseTable } from "./recognise.ts";
import type { TableChoices, TableReader } from "./table-reader.ts";

export interface TableLook {
  readonly encoding: EncodingReading;
  readonly delimiter: DelimiterReading;
  readonly header: readonly string[];
  /** False where the first row is an event: the names are the format's own then. */
  readonly hasHeader: boolean;
  readonly recognised: Recognised;
  readonly columns: readonly ProposedColumn[];
  /** The first rows below the header. */
  readonly rows: readonly (readonly string[])[];
}

/** What a person knows better of a text. */
export interface TextChoices {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
}

/** So many rows are looked at for what columns mean. */
const ROWS_LOOKED_AT = 200;

/** @param head the first bytes of a file, `HEAD_BYTES` of them are enough @param chosen what a person knows better */
export function lookAtTable(head: Uint8Array, chosen: TextChoices = {}): TableLook {
  const { encoding, text } = decodeHead(head, chosen.encoding);
  const found = findDelimiter(text);
  const delimiter = chosen.delimiter
    ? { ...found, delimiter: chosen.delimiter, isSure: true }
    : found;
  const all: (readonly string[])[] = [];
  readCsv(text, delimiter.delimiter, { row: (cells) => all.push(cells), problem: () => {} });
  const { header, hasHeader, recognised, rows } = lookAtRows(all);
  const columns = proposeColumns(header, rows);
  return { encoding, delimiter, header, hasHeader, recognised, columns, rows };
}

/** @param all the first rows of a table, the header among them */
export function lookAtRows(
  all: readonly (readonly string[])[],
): Pick<TableLook, "header" | "hasHeader" | "recognised" | "rows"> {
  const [first = []] = all;
  const nameless = headerless(first);
  if (nameless) return { ...nameless, hasHeader: false, rows: all.slice(0, ROWS_LOOKED_AT) };
  const rows = all.slice(1, ROWS_LOOKED_AT + 1);
  return { header: first, hasHeader: true, recognised: recogniseTable(first), rows };
}

export interface TableSettings extends TableChoices {
  /** Which reader; one that is not of tables with known columns is read by the mapping. */
  readonly format: FormatName;
  /** Of any table; what was proposed and is no guess, where nobody has confirmed one. */
  readonly mapping?: Mapping;
}

export function createTableReader(
  { header, columns }: Pick<TableLook, "header" | "columns">,
  settings: TableSettings,
): TableReader {
  const readers: { readonly [Format in FormatName]?: CreateReader } = TABLE_READERS;
  const create = readers[settings.format];
  if (create) return create(header, settings);
  const mapping =
    settings.mapping ??
    (settings.format === "template" ? templateMapping(header) : proposedMapping(columns));
  return createMappedReader(header, { ...settings, mapping });
}

export interface TableImport {
  /** @throws {Utf8Fault} where bytes are no UTF-8: look again, with the encoding that `encodingAfterFault` gives, and begin anew */
  push(bytes: Uint8Array): void;
  /** @throws {Utf8Fault} */
  end(): Imported;
}

export function createTableImport(look: TableLook, settings: TableSettings): TableImport {
  const text = createTextReader(look.encoding.encoding);
  const reader = createTableReader(look, settings);
  let isHeaderDue = look.hasHeader;
  const csv = createCsvReader(look.delimiter.delimiter, {
    row: (cells, row) => {
      if (isHeaderDue) isHeaderDue = false;
      else reader.add(cells, row);
    },
    problem: (problem) => reader.problem(problem),
  });
  return {
    push: (bytes) => csv.push(text.push(bytes)),
    end: () => {
      csv.push(text.end());
      csv.end();
      return reader.finish();
    },
  };
}
