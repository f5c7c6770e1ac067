/** The database of what was brought into the atlas: files on their way to the import screen, datasets opened from them, mappings. */
import { createStore, del, entries, get, set, type UseStore } from "idb-keyval";

/** A record's key begins with what it is. */
export type Kind = "file" | "dataset" | "mapping";

/** Some browsers' storage, once it has gone wrong, neither opens nor says that it does not. */
const MOST_MS = 10_000;

let opened: UseStore | null = null;

/** @throws what the browser throws where its storage is blocked, missing or full */
export async function putRecord(kind: Kind, key: string, value: unknown): Promise<void> {
  await inTime((store) => set(keyOf(kind, key), value, store));
}

/** @returns undefined where there is none @throws as `putRecord` */
export function readRecord<Value>(kind: Kind, key: string): Promise<Value | undefined> {
  return inTime((store) => get<Value>(keyOf(kind, key), store));
}

/** @throws as `putRecord` */
export function dropRecord(kind: Kind, key: string): Promise<void> {
  return inTime((store) => del(keyOf(kind, key), store));
}

/** @returns key and value of each record of a kind; none where the browser does not let the page at its storage */
export async function listRecords<Value>(
  kind: Kind,
): Promise<readonly (readonly [key: string, value: Value])[]> {
  const all = await inTime((store) => entries<string, Value>(store)).catch(() => []);
  const start = keyOf(kind, "");
  return all.flatMap(([key, value]) =>
    key.startsWith(start) ? [[key.slice(start.length), value] as const] : [],
  );
}

function keyOf(kind: Kind, key: string): string {
  return `${kind}:${key}`;
}

/** A database that would not open is tried anew the next time. */
async function inTime<Value>(work: (store: UseStore) => Promise<Value>): Promise<Value> {
  opened ??= createStore("dispatch-atlas-imports", "imports");
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the storage does not open")), MOST_MS);
  });
  try {
    return await Promise.race([work(opened), late]);
  } catch (fault) {
    opened = null;
    throw fault;
  } finally {
    clearTimeout(timer);
  }
}
