/** Goes through the row groups of a file: the next one is on its way while one is read. */
import type { ByteSource } from "./byte-source.ts";
import type { ColumnName } from "./file-columns.ts";
import type { Footer, Group } from "./read-footer.ts";
import { bytesOfGroup, decodeGroup, fetchGroup, type GroupValues } from "./read-group.ts";

export interface Progress {
  readonly bytes: number;
  readonly allBytes: number;
  readonly rows: number;
  readonly allRows: number;
}

export interface Reading {
  readonly signal?: AbortSignal;
  /** Called as bytes come and as rows are read. */
  readonly onProgress?: (progress: Progress) => void;
}

/** So many requests are under way at a time. */
const AHEAD = 3;

/**
 * @param visit says whether to go on
 * @throws Unreadable for a group that cannot be read; an AbortError where it was cancelled; what the source throws
 */
export async function eachGroup(
  source: ByteSource,
  { groups, rows: allRows }: Footer,
  wanted: readonly ColumnName[],
  { signal, onProgress }: Reading,
  visit: (index: number, group: Group, values: GroupValues) => boolean,
): Promise<void> {
  const allBytes = groups.reduce((sum, group) => sum + bytesOfGroup(group, wanted), 0);
  let bytes = 0;
  let rows = 0;
  const tell = () => onProgress?.({ bytes, allBytes, rows, allRows });
  const fetch = (group: Group) => {
    const coming = fetchGroup(source, group, wanted, (more) => {
      bytes += more;
      tell();
    });
    // Where an earlier group ends the reading, nobody hears of this one.
    coming.catch(() => undefined);
    return coming;
  };
  const coming = groups.slice(0, AHEAD).map(fetch);
  for (const [index, group] of groups.entries()) {
    const next = groups[index + AHEAD];
    const held = await coming[index];
    signal?.throwIfAborted();
    if (next) coming.push(fetch(next));
    if (!held) return;
    const goesOn = visit(index, group, decodeGroup(held, group, index, wanted));
    delete coming[index];
    rows += group.rows;
    tell();
    if (goesOn === false) return;
    // So that a word to stop is heard.
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  }
}
