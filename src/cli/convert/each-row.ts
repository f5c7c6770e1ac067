/** Goes through the rows of a table's bytes, in an encoding and with a delimiter that are found by rule or were chosen. */
import type { Encoding } from "../../formats/documents/encodings.ts";
import {
  createTextReader,
  encodingAfterFault,
  encodingOfHead,
  HEAD_BYTES,
  Utf8Fault,
} from "../../formats/table/decode.ts";
import { type Delimiter, findDelimiter } from "../../formats/table/delimiter.ts";
import { type CsvHandlers, createCsvReader } from "../../formats/table/read-csv.ts";

/** How the bytes are read as a table. */
export interface TableForm {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
}

const CHUNK = 1_048_576;

/** @param chosen what a person has said of it */
export function formOf(bytes: Uint8Array, chosen: Partial<TableForm>): TableForm {
  const head = bytes.subarray(0, HEAD_BYTES);
  const encoding = chosen.encoding ?? encodingIn(bytes, head);
  if (chosen.delimiter) return { encoding, delimiter: chosen.delimiter };
  const text = createTextReader(encoding).push(head);
  return { encoding, delimiter: findDelimiter(text).delimiter };
}

/** Of the whole file: what begins as UTF-8 may go on otherwise. */
function encodingIn(bytes: Uint8Array, head: Uint8Array): Encoding {
  const { encoding } = encodingOfHead(head);
  try {
    const reader = createTextReader(encoding);
    if (encoding !== "utf-8") return encoding;
    for (let at = 0; at < bytes.length; at += CHUNK) reader.push(bytes.subarray(at, at + CHUNK));
    reader.end();
    return encoding;
  } catch (fault) {
    if (fault instanceof Utf8Fault) return encodingAfterFault(bytes);
    throw fault;
  }
}

/** @param onRead told how many of the bytes have been read */
export function eachRow(
  bytes: Uint8Array,
  { encoding, delimiter }: TableForm,
  handlers: CsvHandlers,
  onRead: (read: number) => void = () => {},
): void {
  const text = createTextReader(encoding);
  const rows = createCsvReader(delimiter, handlers);
  for (let at = 0; at < bytes.length; at += CHUNK) {
    rows.push(text.push(bytes.subarray(at, at + CHUNK)));
    onRead(Math.min(at + CHUNK, bytes.length));
  }
  rows.push(text.end());
  rows.end();
}
