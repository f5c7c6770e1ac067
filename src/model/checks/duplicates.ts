/** An id names one record of its kind. */
import { toPointer, toSnippet } from "../pointer.ts";
import type { Check } from "./check.ts";

const COLLECTIONS = [
  "inferences",
  "sources",
  "places",
  "factions",
  "actors",
  "relations",
  "events",
] as const;

export const checkDuplicates: Check = function* (dataset) {
  for (const collection of COLLECTIONS) {
    const first = new Map<string, number>();
    for (const [index, { id }] of (dataset[collection] ?? []).entries()) {
      const before = first.get(id);
      if (before === undefined) first.set(id, index);
      else
        yield {
          code: "duplicate",
          path: toPointer([collection, index, "id"]),
          found: toSnippet(id),
          expected: `an id of its own; /${collection}/${before} has this one`,
        };
    }
  }
};
