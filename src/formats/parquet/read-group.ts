/** Reads columns of one row group: its bytes in few requests, then each column by itself, so that a fault has a place. */
import type { ByteSource } from "./byte-source.ts";
import { decodeColumn, type RawColumn } from "./decode-column.ts";
import { faultOfFile, reasonOf, UnfitBytes, Unreadable } from "./faults.ts";
import type { ColumnName } from "./file-columns.ts";
import type { Chunk, Group } from "./read-footer.ts";

/** What a group has in the columns that were asked for; a column that the file does not have is missing. */
export type GroupValues = ReadonlyMap<ColumnName, RawColumn>;

/** Bytes that are not wanted but cost less than a request of their own. */
const GAP = 128 * 1024;

type Run = Pick<Chunk, "start" | "end">;

/** The bytes of some columns of a group, as they lie in the file. */
export interface GroupBytes {
  readonly pieces: readonly (Run & { readonly bytes: ArrayBuffer })[];
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
 * @throws Unreadable where the group cannot be what it says
 */
export function decodeGroup(
  { pieces }: GroupBytes,
  group: Group,
  index: number,
  wanted: readonly ColumnName[],
): GroupValues {
  const values = new Map<ColumnName, RawColumn>();
  for (const name of wanted) {
    const chunk = group.chunks.get(name);
    if (!chunk) continue;
    const piece = pieces.find(({ start, end }) => start <= chunk.start && chunk.end <= end);
    const bytes =
      piece &&
      new Uint8Array(piece.bytes).subarray(chunk.start - piece.start, chunk.end - piece.start);
    try {
      if (bytes?.byteLength !== chunk.end - chunk.start) throw new UnfitBytes("the file's end");
      values.set(name, decodeColumn(bytes, chunk.storage, group.rows));
    } catch (fault) {
      const unfit = fault instanceof UnfitBytes ? fault : new UnfitBytes(reasonOf(fault));
      throw new Unreadable({
        ...faultOfFile(unfit.message, unfit.expected),
        path: `row group ${index + 1}, column ${name}`,
      });
    }
  }
  return values;
}

/** Neighbours are asked for together. */
function runsOf(group: Group, wanted: readonly ColumnName[]): readonly Run[] {
  const chunks = wanted.flatMap((name) => group.chunks.get(name) ?? []);
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of chunks.toSorted((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    if (last && start - last.end <= GAP) last.end = Math.max(last.end, end);
    else runs.push({ start, end });
  }
  return runs;
}
