/** The atlas's own CSV, from its rows. */
import { emptyDraft } from "../../model/draft/begin-draft.ts";
import { type Draft, RECORD_LISTS } from "../../model/draft/draft.ts";
import type { Imported, RowProblem } from "../imports/import.ts";
import { readRows } from "./read-rows.ts";

/**
 * @param rows the header first
 * @param faults what the reader of the text has told
 * @returns a draft that is not checked: `readDataset` does that
 */
export function importRows(
  rows: readonly (readonly string[])[],
  faults: readonly RowProblem[],
): Imported {
  const { dataset, problems, rows: count } = readRows(rows);
  return {
    draft: draftOf(dataset),
    rows: { ...count, inPart: problems.length, leftOut: faults.length },
    problems: [...faults, ...problems],
    questions: [],
  };
}

/** Whatever stands in it: what is no list where one is due is left to the head, where the check finds it. */
function draftOf({ format: _, briefing, ...rest }: Readonly<Record<string, unknown>>): Draft {
  const { lists } = emptyDraft();
  const isList = (key: string) =>
    (RECORD_LISTS as readonly string[]).includes(key) && Array.isArray(rest[key]);
  const pick = (wanted: boolean) =>
    Object.fromEntries(Object.entries(rest).filter(([key]) => isList(key) === wanted));
  const { steps = [] } = (briefing ?? {}) as { steps?: Draft["lists"]["steps"] };
  return { head: pick(false), lists: { ...lists, ...pick(true), steps } } as Draft;
}
