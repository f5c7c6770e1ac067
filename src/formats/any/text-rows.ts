/** Goes through the rows of a table's text as its bytes come, in an encoding and with a delimiter that are found or chosen. */
import type { Encoding } from "../documents/encodings.ts";
import type { ByteSource } from "../parquet/byte-source.ts";
import { createTextReader, encodingAfterFault } from "../table/decode.ts";
import type { Delimiter } from "../table/delimiter.ts";
import { type CsvHandlers, createCsvReader } from "../table/read-csv.ts";
import { piecesOf } from "./file-bytes.ts";
import type { Watch } from "./file-look.ts";

export interface TextForm {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
}

/** What a table gives its rows to, the header among them; who watches is told of the bytes. */
export type EachRow = (
  handlers: Pick<CsvHandlers, "row" | "problem">,
  watch: Watch,
) => Promise<void>;

/** @throws {Utf8Fault} where bytes are no UTF-8, after rows before them have been given */
export function textRows(source: ByteSource, { encoding, delimiter }: TextForm): EachRow {
  return async (handlers, watch) => {
    const text = createTextReader(encoding);
    const csv = createCsvReader(delimiter, handlers);
    for await (const piece of piecesOf(source, watch)) csv.push(text.push(piece));
    csv.push(text.end());
    csv.end();
  };
}

/** Enough around the first letter past ASCII to guess by. */
const BEFORE = 1000;
const AFTER = 20_000;

/** Of a file that began as UTF-8 and is none. */
export async function lateEncoding(source: ByteSource, watch: Watch): Promise<Encoding> {
  let at = 0;
  for await (const piece of piecesOf(source, {
    ...(watch.signal ? { signal: watch.signal } : {}),
  })) {
    const first = piece.findIndex((byte) => byte >= 0x80);
    if (first >= 0) {
      const from = Math.max(0, at + first - BEFORE);
      const to = Math.min(source.byteLength, at + first + AFTER);
      return encodingAfterFault(new Uint8Array(await source.slice(from, to)));
    }
    at += piece.length;
  }
  return "windows-1252";
}
