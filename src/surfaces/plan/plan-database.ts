/** The one database of the plans: opened when it is first asked for, and never waited for longer than a reader would. */
import { createStore, promisifyRequest, type UseStore } from "idb-keyval";

/** @throws what the browser throws where its storage is blocked or missing */
export function readValue(key: string): Promise<unknown> {
  return inStore("readonly", (plans) => promisifyRequest(plans.get(key)));
}

/** @throws as `readValue` does */
export function hasKeys(prefix: string): Promise<boolean> {
  const keys = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  return inStore("readonly", async (plans) => (await promisifyRequest(plans.count(keys))) > 0);
}

/**
 * Reads a value and changes what is stored, with no other tab in between.
 *
 * @param work must not wait for anything: the transaction would end
 * @throws what `work` or the browser throws; nothing is changed then
 */
export function inOneTransaction<Value>(
  key: string,
  work: (plans: IDBObjectStore, raw: unknown) => Value,
): Promise<Value> {
  return inStore("readwrite", async (plans) => {
    const { transaction } = plans;
    // A failed request reaches the transaction before it has an error of its own; only its end tells the reason.
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const request = plans.get(key);
    const worked = new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => {
        try {
          resolve(work(plans, request.result));
        } catch (fault) {
          reject(fault);
          transaction.abort();
        }
      };
    });
    const [value] = await Promise.all([worked, done]);
    return value;
  });
}

let opened: UseStore | null = null;

/** Some browsers' storage, once it has gone wrong, neither opens nor says that it does not. */
const MOST_MS = 5000;

/**
 * Nothing is asked of the browser before a plan is; a database that would not open is tried anew the next time.
 *
 * @throws Error where the database has not opened in time; `work` is not begun then
 */
function inStore<Value>(
  mode: IDBTransactionMode,
  work: (plans: IDBObjectStore) => PromiseLike<Value>,
): Promise<Value> {
  opened ??= createStore("dispatch-atlas", "plans");
  const store = opened;
  return new Promise((resolve, reject) => {
    let isLate = false;
    const waiting = setTimeout(() => {
      isLate = true;
      opened = null;
      reject(new Error("the storage does not open"));
    }, MOST_MS);
    const begin = (plans: IDBObjectStore): PromiseLike<Value> => {
      clearTimeout(waiting);
      return isLate ? Promise.reject(new Error("too late")) : work(plans);
    };
    // `then` takes in what is thrown at once, too.
    Promise.resolve()
      .then(() => store(mode, begin))
      .finally(() => clearTimeout(waiting))
      .then(resolve, reject);
  });
}
