/** Datasets that this browser keeps, so that a reload finds them: bytes of a file, which are read like one from a server. */
import { randomKey } from "../../../model/random-key.ts";
import { dropRecord, listRecords, putRecord, readRecord } from "./import-store.ts";

export interface KeptDataset {
  readonly title: string;
  /** Null where it has not been read when it was kept. */
  readonly events: number | null;
  /** In UTC, by ISO 8601. */
  readonly since: string;
  /** JSON in the atlas's own format, in UTF-8. */
  readonly content: Blob;
  /** What was open when it came. */
  readonly from?: {
    /** Its address; empty for the shipped one. */
    readonly into: string;
    readonly title: string | null;
    /** How many events were added to it, joined with its own, put in the place of or left for one; null where it stands alone. */
    readonly outcome: Readonly<Record<"added" | "joined" | "replaced" | "left", number>> | null;
    /** Ids of records that contradict the rest. */
    readonly unsound: readonly string[];
  };
}

/** @returns its key @throws what the browser throws where it does not keep it */
export async function keepDataset(dataset: Omit<KeptDataset, "since">): Promise<string> {
  const key = randomKey();
  await putRecord("dataset", key, { ...dataset, since: new Date().toISOString() });
  return key;
}

/** @returns null where this browser has none of that key, or does not give it */
export async function readKept(key: string): Promise<KeptDataset | null> {
  return (await readRecord<KeptDataset>("dataset", key).catch(() => undefined)) ?? null;
}

/** @returns the one kept last first */
export async function listKept(): Promise<readonly (KeptDataset & { readonly key: string })[]> {
  const kept = await listRecords<KeptDataset>("dataset");
  return kept
    .map(([key, dataset]) => ({ ...dataset, key }))
    .sort((one, other) => other.since.localeCompare(one.since));
}

/** @throws what the browser throws; it is kept then */
export function forgetKept(key: string): Promise<void> {
  return dropRecord("dataset", key);
}
