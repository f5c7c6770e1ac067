/**
 * Unpacks one column of a row group to numbers and the values that they stand for. The library reads the descriptions and
 * Snappy; pages are unpacked here, because a run in them may claim any length and the library takes its word for it, and because
 * a list in its hands is an array for every row: four times the time, and most of it the collector's.
 */
import { parquetHeader } from "hyparquet/src/column.js";
import { UnfitBytes } from "./faults.ts";
import { readBits, readRuns } from "./runs.ts";

export interface RawColumn {
  /** Of a list, where the items of each row begin, and the last one's end; null where each row has one value or none. */
  readonly offsets: Uint32Array | null;
  /** By item, or else by row: a place in `values`; -1 for nothing. */
  readonly codes: Int32Array;
  /** Of a list, by row: 1 where there is one, though it may be empty. */
  readonly isThere: Uint8Array | null;
  /** As they are stored: strings as their bytes. */
  readonly values: readonly RawValue[];
}

export type RawValue = Uint8Array | number | bigint | boolean;

/** How a column is stored, as the schema and the description of its bytes say. */
export interface Storage {
  readonly type: "BOOLEAN" | "INT32" | "INT64" | "FLOAT" | "DOUBLE" | "BYTE_ARRAY";
  /** Fills what it is given; null where the bytes are as they are. */
  readonly unpack: ((packed: Uint8Array, into: Uint8Array) => unknown) | null;
  /** A list's own level, as far as it may be null, and its items'. */
  readonly isList: boolean;
  readonly isNullable: boolean;
  readonly isItemNullable: boolean;
}

/** A list of actors, of sources: no event has many times as many on an average. */
const MOST_ITEMS_A_ROW = 200;
/** Unpacked, of one page. Those that are written have a megabyte. */
const MOST_PAGE_BYTES = 256 * 1024 * 1024;

type Header = ReturnType<typeof parquetHeader>;

/** What of a page is left after its levels: how many values, and their bytes. */
interface Page {
  readonly rises: Uint8Array | null;
  readonly depths: Uint8Array | null;
  readonly entries: number;
  readonly encoding: string;
  readonly bytes: Uint8Array;
}

/** @throws where the bytes are not what they claim; the message says what was found */
export function decodeColumn(bytes: Uint8Array, storage: Storage, rows: number): RawColumn {
  const column = storage.isList ? gatherList(storage, rows) : gatherFlat(storage, rows);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reader = { view, offset: 0 };
  const values: RawValue[] = [];
  let hasDictionary = false;
  while (reader.offset < bytes.length && !column.isFull()) {
    const header = parquetHeader(reader);
    const packed = bytes.subarray(
      reader.offset,
      reader.offset + checkSize(header, bytes.length - reader.offset),
    );
    reader.offset += packed.length;
    if (header.type === "DICTIONARY_PAGE") {
      if (hasDictionary) throw new UnfitBytes("a second dictionary");
      hasDictionary = true;
      const count = header.dictionary_page_header?.num_values ?? 0;
      readPlain(
        unpack(packed, header.uncompressed_page_size, storage),
        storage.type,
        count,
        values,
      );
    } else if (header.type === "DATA_PAGE" || header.type === "DATA_PAGE_V2") {
      const page = openPage(packed, header, storage, column.mostEntries());
      column.take(page, readCodes(page, storage, values, column.present(page)));
    }
  }
  return column.gathered(values);
}

function checkSize(header: Header, left: number): number {
  const { compressed_page_size: packed, uncompressed_page_size: unpacked } = header;
  if (!isCount(packed) || !isCount(unpacked)) throw new UnfitBytes("a page without its size");
  if (packed > left) throw new UnfitBytes(`a page of ${packed} bytes where ${left} are left`);
  if (unpacked > MOST_PAGE_BYTES) throw new UnfitBytes(`a page of ${unpacked} bytes`);
  return packed;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function unpack(packed: Uint8Array, size: number, { unpack: fill }: Storage): Uint8Array {
  if (!fill || packed.length === 0) return packed;
  const bytes = new Uint8Array(size);
  fill(packed, bytes);
  return bytes;
}

/** Levels come first: how deep each entry is there, and whether it begins a row. */
function openPage(packed: Uint8Array, header: Header, storage: Storage, most: number): Page {
  const second = header.data_page_header_v2;
  const about = second ?? header.data_page_header;
  const entries = about?.num_values;
  if (!about || !isCount(entries)) throw new UnfitBytes("a page without its number of values");
  if (entries > most)
    throw new UnfitBytes(`a page of ${entries} values where ${most} are left at the most`);
  const [deepest, repeats] = depthOf(storage);
  const take = (bytes: Uint8Array, start: number, length: number, most: number) =>
    most === 0
      ? null
      : Uint8Array.from(
          readRuns(bytes.subarray(start, start + length), 32 - Math.clz32(most), entries),
        );
  if (second) {
    const { repetition_levels_byte_length: first, definition_levels_byte_length: then } = second;
    if (!isCount(first) || !isCount(then) || first + then > packed.length)
      throw new UnfitBytes("levels that end outside of their page");
    const rest = packed.subarray(first + then);
    const size = header.uncompressed_page_size - first - then;
    return {
      rises: take(packed, 0, first, repeats),
      depths: take(packed, first, then, deepest),
      entries,
      encoding: second.encoding ?? "?",
      bytes: second.is_compressed === false ? rest : unpack(rest, size, storage),
    };
  }
  const bytes = unpack(packed, header.uncompressed_page_size, storage);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const next = (most: number) => {
    if (most === 0) return null;
    const length = view.getUint32(at, true);
    const levels = take(bytes, at + 4, length, most);
    at += 4 + length;
    return levels;
  };
  const rises = next(repeats);
  const depths = next(deepest);
  return { rises, depths, entries, encoding: about.encoding ?? "?", bytes: bytes.subarray(at) };
}

/** The deepest definition level, and the highest repetition level. */
function depthOf({ isList, isNullable, isItemNullable }: Storage): readonly [number, number] {
  return [Number(isNullable) + (isList ? 1 + Number(isItemNullable) : 0), isList ? 1 : 0];
}

/** @returns a place in `values` for each value that is there; values that stand in the page itself are added to them */
function readCodes(page: Page, storage: Storage, values: RawValue[], count: number): Int32Array {
  const { bytes, encoding } = page;
  switch (encoding) {
    case "RLE_DICTIONARY":
    case "PLAIN_DICTIONARY": {
      if (count === 0) return new Int32Array(0);
      const codes = readRuns(bytes.subarray(1), bytes[0] ?? 0, count);
      for (const code of codes)
        if (code >= values.length)
          throw new UnfitBytes(`the number ${code} in a dictionary of ${values.length} values`);
      return codes;
    }
    case "PLAIN": {
      const first = values.length;
      readPlain(bytes, storage.type, count, values);
      const codes = new Int32Array(count);
      for (let index = 0; index < count; index++) codes[index] = first + index;
      return codes;
    }
    case "RLE": {
      if (storage.type !== "BOOLEAN") break;
      const first = values.push(false, true) - 2;
      return readRuns(bytes.subarray(4), 1, count).map((bit) => first + bit);
    }
  }
  throw new UnfitBytes(
    `values in the encoding ${encoding}`,
    "values that are plain or in a dictionary: write the file in version 1 of Parquet's pages",
  );
}

function readPlain(
  bytes: Uint8Array,
  type: Storage["type"],
  count: number,
  values: RawValue[],
): void {
  if (count > bytes.length * 8) throw new UnfitBytes(`${count} values in ${bytes.length} bytes`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (type === "BOOLEAN") {
    const first = values.push(false, true) - 2;
    for (const bit of readBits(bytes, 1, count)) values.push(values[first + bit] as boolean);
    values.splice(first, 2);
    return;
  }
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (type === "BYTE_ARRAY") {
      const length = view.getUint32(at, true);
      if (length > bytes.length - at - 4)
        throw new UnfitBytes(`a string of ${length} bytes, which ends outside of its page`);
      values.push(bytes.subarray(at + 4, at + 4 + length));
      at += 4 + length;
    } else {
      values.push(readNumber(view, at, type));
      at += type === "INT64" || type === "DOUBLE" ? 8 : 4;
    }
  }
}

function readNumber(
  view: DataView,
  at: number,
  type: Exclude<Storage["type"], "BYTE_ARRAY" | "BOOLEAN">,
): number | bigint {
  switch (type) {
    case "INT32":
      return view.getInt32(at, true);
    case "INT64":
      return view.getBigInt64(at, true);
    case "FLOAT":
      return view.getFloat32(at, true);
    case "DOUBLE":
      return view.getFloat64(at, true);
  }
}

/** Puts the pages of a column together. */
interface ColumnGatherer {
  isFull(): boolean;
  /** How many entries the next page may have. */
  mostEntries(): number;
  /** How many of a page's entries have a value. */
  present(page: Page): number;
  take(page: Page, codes: Int32Array): void;
  gathered(values: readonly RawValue[]): RawColumn;
}

function countDeep({ depths, entries }: Page, deepest: number): number {
  if (!depths) return entries;
  let count = 0;
  for (const depth of depths) if (depth === deepest) count++;
  return count;
}

function gatherFlat(storage: Storage, rows: number): ColumnGatherer {
  const [deepest] = depthOf(storage);
  const codes = new Int32Array(rows).fill(-1);
  let row = 0;
  return {
    isFull: () => row === rows,
    mostEntries: () => rows - row,
    present: (page) => countDeep(page, deepest),
    take({ depths, entries }, found) {
      let next = 0;
      for (let index = 0; index < entries; index++, row++)
        if (!depths || depths[index] === deepest) codes[row] = found[next++] ?? -1;
    },
    gathered(values) {
      if (row !== rows) throw new UnfitBytes(`${row} values for ${rows} rows`);
      return { offsets: null, codes, isThere: null, values };
    },
  };
}

function gatherList(storage: Storage, rows: number): ColumnGatherer {
  const [deepest] = depthOf(storage);
  const hasItem = Number(storage.isNullable) + 1;
  const most = rows * MOST_ITEMS_A_ROW;
  const offsets = new Uint32Array(rows + 1);
  const isThere = new Uint8Array(rows);
  let codes = new Int32Array(rows + 16);
  let items = 0;
  let row = -1;
  let entriesSoFar = 0;
  return {
    // The last row may go on in the next page.
    isFull: () => false,
    mostEntries: () => most - entriesSoFar,
    present: (page) => countDeep(page, deepest),
    take({ rises, depths, entries }, found) {
      entriesSoFar += entries;
      let next = 0;
      for (let index = 0; index < entries; index++) {
        if (!rises || rises[index] === 0) {
          if (++row >= rows) throw new UnfitBytes(`lists for more than ${rows} rows`);
          offsets[row] = items;
        }
        if (row < 0) throw new UnfitBytes("a list that goes on before it has begun");
        const depth = depths ? (depths[index] ?? 0) : deepest;
        if (depth >= hasItem - 1) isThere[row] = 1;
        if (depth < hasItem) continue;
        if (items === codes.length) {
          const larger = new Int32Array(codes.length * 2);
          larger.set(codes);
          codes = larger;
        }
        codes[items++] = depth === deepest ? (found[next++] ?? -1) : -1;
      }
    },
    gathered(values) {
      if (row + 1 !== rows) throw new UnfitBytes(`lists for ${row + 1} of ${rows} rows`);
      offsets[rows] = items;
      return { offsets, codes: codes.subarray(0, items), isThere, values };
    },
  };
}
