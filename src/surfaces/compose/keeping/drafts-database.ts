/** The database of the drafts, row by row: opened when it is first asked for, never waited for longer than a person would. */

/** Where a row lies. `texts` are the documents'; `history` is what can be taken back; `aside` is what could not be read. */
export const STORES = ["drafts", "parts", "records", "texts", "history", "aside"] as const;
export type StoreName = (typeof STORES)[number];

export interface Row {
  readonly store: StoreName;
  /** Begins with the draft's key; of a draft itself it is that alone. */
  readonly key: readonly string[];
  /** Undefined takes the row away. */
  readonly value: unknown;
}

/** What is to be changed, and what is to be told of it. */
export interface Changed<Value> {
  readonly rows: readonly Row[];
  readonly value: Value;
}

interface Work<Value> {
  /** @returns null where the first row alone does not tell; then all are read */
  readonly byFirst: (first: unknown) => Changed<Value> | null;
  readonly byAll: (rows: readonly Row[]) => Changed<Value>;
}

/** @throws what the browser throws where its storage is blocked or missing */
export function readRows(draft: string): Promise<readonly Row[]> {
  return inTransaction("readonly", async (transaction) => allRows(transaction, draft));
}

/** The first row of each draft. */
export function readFirstRows(): Promise<readonly Row[]> {
  return inTransaction("readonly", (transaction) => rowsOf(transaction, "drafts", null));
}

/**
 * Reads a draft and changes it, with no other tab in between.
 *
 * @throws what `work` or the browser throws; nothing is changed then
 */
export function changeRows<Value>(draft: string, work: Work<Value>): Promise<Value> {
  return inTransaction("readwrite", async (transaction) => {
    const first = await answerOf(transaction.objectStore("drafts").get([draft]));
    const { rows, value } = work.byFirst(first) ?? work.byAll(await allRows(transaction, draft));
    for (const { store, key, value } of rows) {
      const place = transaction.objectStore(store);
      if (value === undefined) place.delete([...key]);
      else place.put(value, [...key]);
    }
    return value;
  });
}

async function allRows(transaction: IDBTransaction, draft: string): Promise<readonly Row[]> {
  return (await Promise.all(STORES.map((store) => rowsOf(transaction, store, draft)))).flat();
}

async function rowsOf(
  transaction: IDBTransaction,
  store: StoreName,
  draft: string | null,
): Promise<readonly Row[]> {
  const place = transaction.objectStore(store);
  // In the order of keys a list comes after every text: this is all that begins with the draft's key.
  const range = draft === null ? null : IDBKeyRange.bound([draft], [draft, []]);
  const [keys, values] = await Promise.all([
    answerOf(place.getAllKeys(range)),
    answerOf(place.getAll(range)),
  ]);
  return keys.map((key, index) => ({ store, key: key as string[], value: values[index] }));
}

/** Its promise is kept within the transaction: what follows may still ask. */
function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function inTransaction<Value>(
  mode: IDBTransactionMode,
  work: (transaction: IDBTransaction) => Promise<Value>,
): Promise<Value> {
  const transaction = (await database()).transaction(STORES, mode);
  // A failed request reaches the transaction before it has an error of its own; only its end tells the reason.
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  const worked = work(transaction).catch((fault: unknown) => {
    abort(transaction);
    throw fault;
  });
  const [value] = await Promise.all([worked, done]);
  return value;
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}

let opened: Promise<IDBDatabase> | null = null;

/** Some browsers' storage, once it has gone wrong, neither opens nor says that it does not. */
const MOST_MS = 5000;

/** One that would not open, or was closed from outside, is opened anew the next time. */
function database(): Promise<IDBDatabase> {
  opened ??= openDatabase().catch((fault: unknown) => {
    opened = null;
    throw fault;
  });
  return opened;
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const waiting = setTimeout(() => reject(new Error("the storage does not open")), MOST_MS);
    const request = indexedDB.open("dispatch-atlas-drafts", 2);
    request.onupgradeneeded = () => {
      const { objectStoreNames: known } = request.result;
      for (const store of STORES)
        if (!known.contains(store)) request.result.createObjectStore(store);
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      clearTimeout(waiting);
      const { result } = request;
      // A later version of the page must not wait for this one.
      result.onversionchange = () => {
        opened = null;
        result.close();
      };
      result.onclose = () => {
        opened = null;
      };
      resolve(result);
    };
  });
}
