/** The plan as this browser keeps it: one value a dataset in IndexedDB, changed in one transaction at a time. */
import { createStore, promisifyRequest, type UseStore } from "idb-keyval";
import { applyOperation } from "../../model/plan/apply-operation.ts";
import type { Outcome, PlanOperation } from "../../model/plan/operation.ts";
import { readBriefing } from "../../model/read-briefing.ts";
import type { Problem } from "../../model/result.ts";
import { BRIEFING_FORMAT, type BriefingFile, type Step } from "../../model/schema/briefing.ts";

type DatasetId = BriefingFile["dataset"];

/** What was found where the plan should be. */
export type PlanReading =
  | { readonly type: "none" }
  | { readonly type: "kept"; readonly steps: readonly Step[] }
  /** Something else lies there; `raw` is that value. */
  | {
      readonly type: "corrupted";
      readonly raw: unknown;
      readonly problems: readonly Problem[];
    }
  /** The browser does not let the page at its storage. */
  | { readonly type: "blocked" };

/** Tabs tell each other of a change of this dataset's plan under this name; the message says nothing more. */
export function planChannel(dataset: DatasetId): string {
  return `dispatch-atlas plan ${dataset}`;
}

/** The kept plan as it is, for whoever only shows it: nothing is changed, nothing thrown. */
export async function readPlan(dataset: DatasetId): Promise<PlanReading> {
  try {
    const raw = await inStore("readonly", (plans) => promisifyRequest(plans.get(dataset)));
    return toReading(raw);
  } catch {
    return { type: "blocked" };
  }
}

/**
 * Applies an operation to the plan that is kept, whatever this tab has shown so far.
 *
 * @param base the steps that a plan begins with where none is kept
 * @throws what the browser throws where storage is full (`QuotaExceededError`), blocked or missing; nothing is kept then
 */
export function changePlan(
  dataset: DatasetId,
  operation: PlanOperation,
  base: readonly Step[],
): Promise<Outcome> {
  return inOneTransaction(dataset, (plans, raw) => {
    const reading = toReading(raw);
    if (reading.type === "corrupted") putAside(plans, dataset, raw);
    const outcome = applyOperation(reading.type === "kept" ? reading.steps : base, operation);
    const file: BriefingFile = { format: BRIEFING_FORMAT, dataset, steps: outcome.steps };
    plans.put(file, dataset);
    return outcome;
  });
}

/** Moves a value that is no plan out of the way, under a key of its own, so that it is not lost. */
export async function putCorruptedAside(dataset: DatasetId): Promise<void> {
  await inOneTransaction(dataset, (plans, raw) => {
    if (toReading(raw).type !== "corrupted") return;
    putAside(plans, dataset, raw);
    plans.delete(dataset);
  });
}

/** Two slashes, which no id has, keep it apart from a dataset's own key. */
function putAside(plans: IDBObjectStore, dataset: DatasetId, raw: unknown): void {
  plans.put(raw, `aside//${dataset}//${new Date().toISOString()}`);
}

function toReading(raw: unknown): PlanReading {
  if (raw === undefined) return { type: "none" };
  const file = readBriefing(raw);
  return file.ok
    ? { type: "kept", steps: file.value.steps }
    : { type: "corrupted", raw, problems: file.error };
}

/** @param work must not wait for anything: the transaction would end */
function inOneTransaction<Value>(
  dataset: DatasetId,
  work: (plans: IDBObjectStore, raw: unknown) => Value,
): Promise<Value> {
  return inStore("readwrite", async (plans) => {
    const { transaction } = plans;
    // A failed request reaches the transaction before it has an error of its own; only its end tells the reason.
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const request = plans.get(dataset);
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
