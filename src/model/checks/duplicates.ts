/** An id names one record of its kind. */
import { toPointer, toSnippet } from "../pointer.ts";
import type { Problem } from "../result.ts";
import type { Dataset } from "../schema/dataset.ts";
import { type Check, type Path, recordsIn } from "./check.ts";

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
function* checkPoints(dataset: Dataset): Generator<Problem> {
  const first = new Map<unknown, Path>();
  for (const [{ id }, path] of pointsIn(dataset)) {
    const before = first.get(id);
    if (before) yield duplicate(id, path, before);
    else first.set(id, path);
  }
}

/** Every point of every event and account, with its path. */
function* pointsIn(dataset: Dataset): Generator<[{ readonly id?: unknown }, Path]> {
  type Pointed = { readonly points?: readonly { readonly id: unknown }[] };
  for (const [event, path] of recordsIn(dataset.events, ["events"])) {
    yield* recordsIn((event as Pointed).points, [...path, "points"]);
    const { accounts } = event as { readonly accounts?: readonly Pointed[] };
    for (const [account, at] of recordsIn(accounts, [...path, "accounts"]))
      yield* recordsIn((account as Pointed).points, [...at, "points"]);
  }
}

/** @param path of the list of records */
export function* checkRecords(
  records: readonly { readonly id: string }[],
  path: Path,
): Generator<Problem> {
  const first = new Map<string, number>();
  for (const [index, { id }] of records.entries()) {
    const before = first.get(id);
    if (before === undefined) first.set(id, index);
    else yield duplicate(id, [...path, index], [...path, before]);
  }
}

function duplicate(id: unknown, path: Path, before: Path): Problem {
  return {
    code: "duplicate",
    path: toPointer([...path, "id"]),
    found: toSnippet(id),
    expected: `an id of its own; ${toPointer(before)} has this one`,
  };
}
