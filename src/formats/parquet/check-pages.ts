/** Looks over the pages of a column before they are unpacked: a few bytes can claim to be more than memory holds. */
import { parquetHeader } from "hyparquet/src/column.js";

/** A list of actors, of sources: no event has many times as many on an average. */
const MOST_ITEMS_A_ROW = 200;
/** Unpacked, of one page. Those that are written have a megabyte. */
const MOST_PAGE_BYTES = 256 * 1024 * 1024;

/**
 * @param rows of the row group
 * @param isList whether a row may have several values
 * @throws where the pages claim what cannot be; the message says what
 */
export function checkPages(bytes: ArrayBuffer, rows: number, isList: boolean): void {
  const most = isList ? rows * MOST_ITEMS_A_ROW : rows;
  const reader = { view: new DataView(bytes), offset: 0 };
  let values = 0;
  while (values < most && reader.offset < bytes.byteLength - 1) {
    const header = parquetHeader(reader);
    const count = countOf(header);
    if (
      !isCount(count) ||
      !isCount(header.compressed_page_size) ||
      !isCount(header.uncompressed_page_size)
    )
      throw new Error("a page without its size or its number of values");
    if (header.uncompressed_page_size > MOST_PAGE_BYTES)
      throw new Error(`a page of ${header.uncompressed_page_size} bytes`);
    if (header.compressed_page_size > bytes.byteLength - reader.offset)
      throw new Error(
        `a page of ${header.compressed_page_size} bytes, which ends outside of its column`,
      );
    if (header.type === "DICTIONARY_PAGE") {
      // A value of a dictionary takes a byte at least.
      if (count > header.uncompressed_page_size)
        throw new Error(
          `a dictionary of ${count} values in ${header.uncompressed_page_size} bytes`,
        );
    } else values += count;
    if (values > most) throw new Error(`${values} values for ${rows} rows`);
    reader.offset += header.compressed_page_size;
  }
}

type Header = ReturnType<typeof parquetHeader>;

function countOf(header: Header): number | undefined {
  const part =
    header.dictionary_page_header ?? header.data_page_header ?? header.data_page_header_v2;
  return part?.num_values;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
