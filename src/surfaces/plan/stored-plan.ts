/** The plan as this browser keeps it: one value a dataset in IndexedDB, changed in one transaction at a time. */
import { applyOperation } from "../../model/plan/apply-operation.ts";
import type { Outcome, PlanOperation } from "../../model/plan/operation.ts";
import { readBriefing } from "../../model/read-briefing.ts";
import type { Problem } from "../../model/result.ts";
import { BRIEFING_FORMAT, type BriefingFile, type Step } from "../../model/schema/briefing.ts";
import { hasKeys, inOneTransaction, readValue } from "./plan-database.ts";

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
    return toReading(await readValue(dataset));
  } catch {
    return { type: "blocked" };
  }
}

/** Whether something that was no plan lay in its place once, and is kept beside it; nothing is thrown. */
export async function isPlanAside(dataset: DatasetId): Promise<boolean> {
  return hasKeys(asideOf(dataset)).catch(() => false);
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

function putAside(plans: IDBObjectStore, dataset: DatasetId, raw: unknown): void {
  plans.put(raw, `${asideOf(dataset)}${new Date().toISOString()}`);
}

/** Two slashes, which no id has, keep it apart from a dataset's own key. */
function asideOf(dataset: DatasetId): string {
  return `aside//${dataset}//`;
}

function toReading(raw: unknown): PlanReading {
  if (raw === undefined) return { type: "none" };
  const file = readBriefing(raw);
  return file.ok
    ? { type: "kept", steps: file.value.steps }
    : { type: "corrupted", raw, problems: file.error };
}
