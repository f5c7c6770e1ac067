/** An id names one record of its kind. */
import { toPointer, toSnippet } from "../pointer.ts";
import type { Problem } from "../result.ts";
import type { Check, Path } from "./check.ts";

const COLLECTIONS = [
  "inferences",
  "gaps",
  "sources",
  "places",
  "factions",
  "actors",
  "relations",
  "events",
  "questions",
] as const;

export const checkDuplicates: Check = function* (dataset) {
  for (const collection of COLLECTIONS)
    yield* checkRecords(dataset[collection] ?? [], [collection]);
  yield* checkRecords(dataset.briefing?.steps ?? [], ["briefing", "steps"]);
};

/** @param path of the list of records */
export function* checkRecords(
  records: readonly { readonly id: string }[],
  path: Path,
): Generator<Problem> {
  const first = new Map<string, number>();
  for (const [index, { id }] of records.entries()) {
    const before = first.get(id);
    if (before === undefined) first.set(id, index);
    else
      yield {
        code: "duplicate",
        path: toPointer([...path, index, "id"]),
        found: toSnippet(id),
        expected: `an id of its own; ${toPointer([...path, before])} has this one`,
      };
  }
}
