/** A draft as the dataset that it is so far, and a dataset as a draft. */
import { type Dataset, FORMAT } from "../schema/dataset.ts";
import { emptyDraft } from "./begin-draft.ts";
import { canonical } from "./canonical.ts";
import { type Draft, RECORD_LISTS, type RecordList } from "./draft.ts";

/** What a dataset leaves out where it has no such record. */
const OPTIONAL: ReadonlySet<RecordList> = new Set(["inferences", "gaps", "questions"]);

/**
 * @returns what `readDataset` takes where nothing is missing: records stand at the places that they have in the draft's lists,
 *   keys in the canonical order; marks and refusals are the draft's alone
 */
export function toDataset(draft: Draft): Readonly<Record<string, unknown>> {
  return canonical(inLists(draft));
}

/**
 * The same with the draft's own records, in the order of keys that they have: of many events no second copy is made.
 * @returns what may have parts that say nothing, which `readDataset` refuses
 */
export function inLists({ head, lists }: Draft): Readonly<Record<string, unknown>> {
  const records = RECORD_LISTS.filter((list) => list !== "steps")
    .filter((list) => !OPTIONAL.has(list) || lists[list].length > 0)
    .map((list) => [list, lists[list]] as const);
  const briefing = lists.steps.length > 0 ? { briefing: { steps: lists.steps } } : {};
  return { ...head, format: FORMAT, ...Object.fromEntries(records), ...briefing };
}

/** @param dataset a sound one; its documents' texts are asked for apart */
export function fromDataset(dataset: Dataset): Draft {
  const { format: _, briefing, ...rest } = dataset;
  const { lists } = emptyDraft();
  const head = Object.fromEntries(Object.entries(rest).filter(([key]) => !(key in lists)));
  const records = Object.fromEntries(Object.entries(rest).filter(([key]) => key in lists));
  return { head, lists: { ...lists, ...records, steps: briefing?.steps ?? [] } };
}
