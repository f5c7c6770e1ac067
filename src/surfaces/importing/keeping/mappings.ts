/** What was said of the columns of earlier files, for the next one with the same columns. It stays in this browser. */
import { type SavedMapping, shapeOf } from "../../../formats/any/mapping-file.ts";
import { dropRecord, listRecords, putRecord, readRecord } from "./import-store.ts";

export interface RememberedMapping extends SavedMapping {
  /** In UTC, by ISO 8601. */
  readonly since: string;
}

/** Where the browser keeps nothing, it is not remembered, and nothing else is lost. */
export async function rememberMapping(mapping: SavedMapping): Promise<void> {
  const since = new Date().toISOString();
  await putRecord("mapping", shapeOf(mapping.header), { ...mapping, since }).catch(() => {});
}

/** @returns null where no file with these columns has been opened here */
export async function recallMapping(header: readonly string[]): Promise<RememberedMapping | null> {
  const found = await readRecord<RememberedMapping>("mapping", shapeOf(header)).catch(() => null);
  return found?.columns.length === header.length ? found : null;
}

export async function forgetMapping(header: readonly string[]): Promise<void> {
  await dropRecord("mapping", shapeOf(header)).catch(() => {});
}

export async function countMappings(): Promise<number> {
  return (await listRecords("mapping")).length;
}

export async function forgetMappings(): Promise<void> {
  const all = await listRecords("mapping");
  await Promise.all(all.map(([key]) => dropRecord("mapping", key).catch(() => {})));
}
