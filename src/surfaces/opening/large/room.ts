/** Whether a file fits the memory that a browser gives a page, told before it fails. */

/** JSON as values, facts and indexes, in bytes for each of the file's: taken high, for a page that runs out of memory says nothing. */
export const JSON_GROWTH = 6;
/** Longer than a text may be in any browser. */
const MOST_BYTES = 512 * 1024 * 1024;
/** What an isolate gets at the most, and of a device's memory. */
const MOST_HEAP = 4 * 1024 ** 3;
const SHARE = 0.5;
/** Where a browser does not say how much a device has, in GB. */
const USUAL_MEMORY = 8;
/** As many bytes of the file's end are looked at: the events stand last. */
const SAMPLE = 1_000_000;

export interface Room {
  readonly isEnough: boolean;
  /** How much of such a file would fit, in MB. */
  readonly megabytes: number;
  /** About how many of its events that is, to a thousand; null where they cannot be told apart. */
  readonly rows: number | null;
}

/** @param memory of the device in GB; browsers say at most 8; null where one does not say */
export function roomIn(chunks: readonly Uint8Array[], memory: number | null): Room {
  const size = chunks.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const most = Math.min(MOST_BYTES, heapOf(memory) / JSON_GROWTH);
  return {
    isEnough: size <= most,
    megabytes: Math.floor(most / 1e6),
    rows: size <= most ? null : rowsWithin(most, chunks),
  };
}

/** Of a row of a file in columns, in bytes: its numbers, id, title and words, each once. An estimate, taken high. */
const ROW_BYTES = 320;

/** How many events of a file in columns fit. */
export function rowsThatFit(memory: number | null): number {
  return Math.floor(heapOf(memory) / ROW_BYTES);
}

/** What a page or its worker gets at the most, in bytes. */
export function heapOf(memory: number | null): number {
  return Math.min(MOST_HEAP, (memory ?? USUAL_MEMORY) * 1024 ** 3 * SHARE);
}

function rowsWithin(bytes: number, chunks: readonly Uint8Array[]): number | null {
  const decoder = new TextDecoder();
  let text = "";
  for (let index = chunks.length - 1; index >= 0 && text.length < SAMPLE; index--)
    text = decoder.decode(chunks[index]) + text;
  const events = text.match(/"participants"\s*:/g)?.length ?? 0;
  if (events === 0) return null;
  return Math.floor((bytes * events) / text.length / 1000) * 1000;
}
