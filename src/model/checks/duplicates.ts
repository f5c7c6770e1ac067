/** An id names one record of its kind. */
import { toPointer, toSnippet } from "../pointer.ts";
import type { Problem } from "../result.ts";
import type { Dataset } from "../schema/dataset.ts";
import { type Check, eachRecord, type Path, under } from "./check.ts";

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
  for (const [list, kinds] of Object.entries(dataset.kinds ?? {}))
    yield* checkRecords(kinds ?? [], ["kinds", list]);
  yield* checkRecords(dataset.briefing?.steps ?? [], ["briefing", "steps"]);
  yield* checkPoints(dataset);
};

/** A point has an id of its own among the points of all events. */
function checkPoints(dataset: Dataset): readonly Problem[] {
  type Pointed = { readonly points?: readonly { readonly id: unknown }[] };
  const problems: Problem[] = [];
  const first = new Map<unknown, Path>();
  const look = (record: object, at: Path) =>
    eachRecord((record as Pointed).points, under(at, "points"), ({ id }, path) => {
      const before = first.get(id);
      if (before) problems.push(duplicate(id, path, before));
      else first.set(id, path);
    });
  eachRecord(dataset.events, ["events"], (event, path) => {
    look(event, path);
    const { accounts } = event as { readonly accounts?: readonly Pointed[] };
    eachRecord(accounts, under(path, "accounts"), look);
  });
  return problems;
}

/** @param path of the list of records */
export function checkRecords(
  records: readonly { readonly id: string }[],
  path: Path,
): readonly Problem[] {
  // Nearly always each has its own, which a set tells soonest.
  if (new Set(records.map(({ id }) => id)).size === records.length) return [];
  const problems: Problem[] = [];
  const first = new Map<string, number>();
  for (const [index, { id }] of records.entries()) {
    const before = first.get(id);
    if (before === undefined) first.set(id, index);
    else problems.push(duplicate(id, under(path, index), under(path, before)));
  }
  return problems;
}

function duplicate(id: unknown, path: Path, before: Path): Problem {
  return {
    code: "duplicate",
    path: toPointer(under(path, "id")),
    found: toSnippet(id),
    expected: `an id of its own; ${toPointer(before)} has this one`,
  };
}
