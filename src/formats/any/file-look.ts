/** What a look at the beginning of a file tells of it, what a person may know better, and how it is to be read. */
import type { CountryCells } from "../../model/country-cells.ts";
import type { EncodingReading } from "../documents/encodings.ts";
import type { FormatName, Recognised } from "../imports/import.ts";
import type { DelimiterReading } from "../table/delimiter.ts";
import type { TableLook, TextChoices } from "../table/import-table.ts";
import type { Mapping } from "../table/map-columns.ts";

/** Of every kind of table: a text, a sheet of a workbook, a file in columns. */
export interface AnyTableLook extends Omit<TableLook, "encoding" | "delimiter"> {
  readonly form: "text" | "sheet" | "parquet";
  /** Null where it is no text. */
  readonly encoding: EncodingReading | null;
  readonly delimiter: DelimiterReading | null;
  /** Two lines of the text as the encoding reads them, those with letters that encodings differ in before others. */
  readonly proof: readonly string[];
}

export interface FileLook {
  /** Null where the content is that of no format that is read; `expected` says which are. */
  readonly recognised: Recognised | null;
  readonly expected: string;
  readonly table?: AnyTableLook;
  /** Of a workbook; those that are hidden are there too. */
  readonly sheets?: readonly { readonly name: string; readonly isHidden: boolean }[];
  /** The one that `table` is a look at. */
  readonly sheet?: string;
}

/** What a person knows better than the rules that find it. */
export interface LookChoices extends TextChoices {
  /** Of a workbook, by its name; the first that is not hidden without it. */
  readonly sheet?: string;
  /** Another format than the one that is recognised: "table" treats any table as a plain one. */
  readonly format?: FormatName;
}

export interface ReadSettings extends LookChoices {
  /** The file's, with its ending or without: title and id of a dataset that has none of its own. */
  readonly name: string;
  /** BCP 47; English without it. */
  readonly language?: string;
  /** In which days are read: an IANA name or an offset; UTC without it. */
  readonly zone?: string;
  /** Of a table that is read by what its columns mean; what is proposed and no guess without it. */
  readonly mapping?: Mapping;
  /** By a question's id the id of one of its choices. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Roughly where each country is: positions are compared with it. */
  readonly cells?: CountryCells;
}

/** How far a reading is. A text that turns out to be in another encoding is begun again. */
export interface ImportProgress {
  readonly bytes: number;
  readonly of: number;
  readonly rows: number;
}

/** Who waits for a reading. */
export interface Watch {
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Reading ends with the signal's reason, thrown, at the next piece of the file. */
  readonly signal?: AbortSignal;
}
