/** Reads columns of one row group: its bytes in few requests, then each column by itself, so that a fault has a place. */
import { parquetRead } from "hyparquet";
import { DAY_MS } from "../../model/durations.ts";
import type { ByteSource } from "./byte-source.ts";
import { checkPages } from "./check-pages.ts";
import { faultOfFile, Unreadable } from "./faults.ts";
import { type ColumnName, FILE_COLUMNS } from "./file-columns.ts";
import type { Chunk, Group } from "./read-footer.ts";
import { librarySource, reasonOf } from "./read-footer.ts";

/** By row of the group; null and undefined where there is nothing. */
export type Values = ArrayLike<unknown>;

/** What a group has in the columns that were asked for; a column that the file does not have is missing. */
export type GroupValues = ReadonlyMap<ColumnName, Values>;

/** Bytes that are not wanted but cost less than a request of their own. */
const GAP = 128 * 1024;

const LISTS: ReadonlySet<string> = new Set(
  FILE_COLUMNS.filter(({ type }) => type === "texts").map(({ name }) => name),
);
/** Kept as the bytes they are: one string each would weigh more than all that is counted. */
const AS_BYTES: ReadonlySet<string> = new Set(["id", "title"]);

/** The bytes of some columns of a group, as they lie in the file. */
export interface GroupBytes {
  readonly pieces: readonly (Chunk & { readonly bytes: ArrayBuffer })[];
}

/**
 * @param onBytes how many more bytes have come
 * @throws whatever the source throws
 */
export async function fetchGroup(
  source: ByteSource,
  group: Group,
  wanted: readonly ColumnName[],
  onBytes?: (bytes: number) => void,
): Promise<GroupBytes> {
  const pieces = runsOf(group, wanted).map(async ({ start, end }) => {
    const bytes = await source.slice(start, end);
    onBytes?.(bytes.byteLength);
    return { start, end, bytes };
  });
  return { pieces: await Promise.all(pieces) };
}

/** How many bytes `fetchGroup` asks for. */
export function bytesOfGroup(group: Group, wanted: readonly ColumnName[]): number {
  return runsOf(group, wanted).reduce((sum, { start, end }) => sum + end - start, 0);
}

/**
 * @param index of the group, from 0, for what is said of it
 * @param asText whether ids and titles are wanted as strings, not as bytes
 * @throws Unreadable where the group cannot be what it says
 */
export async function decodeGroup(
  { pieces }: GroupBytes,
  group: Group,
  index: number,
  wanted: readonly ColumnName[],
  asText = false,
): Promise<GroupValues> {
  const values = new Map<ColumnName, Values>();
  for (const name of wanted) {
    const chunk = group.chunks.get(name);
    if (!chunk) continue;
    const piece = pieces.find(({ start, end }) => start <= chunk.start && chunk.end <= end);
    const bytes = piece?.bytes.slice(chunk.start - piece.start, chunk.end - piece.start);
    try {
      if (bytes?.byteLength !== chunk.end - chunk.start)
        throw new Error("the file ends before them");
      values.set(name, await decode(group, name, chunk, bytes, asText));
    } catch (fault) {
      throw new Unreadable({
        ...faultOfFile(
          reasonOf(fault),
          "values that can be read; the file may be cut off or damaged",
        ),
        path: `row group ${index + 1}, column ${name}`,
      });
    }
  }
  return values;
}

/** Neighbours are asked for together. */
function runsOf(group: Group, wanted: readonly ColumnName[]): readonly Chunk[] {
  const chunks = wanted.flatMap((name) => group.chunks.get(name) ?? []);
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of chunks.toSorted((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    if (last && start - last.end <= GAP) last.end = Math.max(last.end, end);
    else runs.push({ start, end });
  }
  return runs;
}

async function decode(
  group: Group,
  name: ColumnName,
  chunk: Chunk,
  bytes: ArrayBuffer,
  asText: boolean,
): Promise<Values> {
  checkPages(bytes, group.rows, LISTS.has(name));
  const held: ByteSource = {
    byteLength: chunk.end,
    slice: async (start, end) => bytes.slice(start - chunk.start, end - chunk.start),
  };
  const parts: Values[] = [];
  await parquetRead({
    file: librarySource(held),
    metadata: group.metadata,
    columns: [name],
    rowEnd: group.rows,
    geoparquet: false,
    parsers: AS_BYTES.has(name) && !asText ? BYTES : TEXTS,
    onChunk: ({ columnData }) => parts.push(columnData),
  });
  const values =
    parts.length === 1 ? (parts[0] as Values) : parts.flatMap((part) => Array.from(part));
  if (values.length !== group.rows)
    throw new Error(`${values.length} values for ${group.rows} rows`);
  return values;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

const decodeText = (bytes: Uint8Array | undefined) => bytes && utf8.decode(bytes);

const TEXTS = {
  stringFromBytes: decodeText,
  // Parsed later, where a fault has a row.
  jsonFromBytes: decodeText,
  timestampFromMilliseconds: (ms: bigint | undefined) => (ms == null ? ms : Number(ms)),
  timestampFromMicroseconds: (us: bigint | undefined) =>
    us == null ? us : Math.floor(Number(us) / 1000),
  timestampFromNanoseconds: (ns: bigint | undefined) => (ns == null ? ns : Number(ns / 1_000_000n)),
  dateFromDays: (days: number | undefined) => (days == null ? days : days * DAY_MS),
};

const BYTES = { ...TEXTS, stringFromBytes: (bytes: Uint8Array) => bytes };
