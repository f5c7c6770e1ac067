/** Takes a record out of a draft, and with it the marks of the words that name it. */
import type { Draft, RecordKey } from "./draft.ts";
import type { DraftOperation } from "./operation.ts";
import { marksOf } from "./references.ts";

/**
 * The marks of an event's time stay: they say what the words are, and another event can take it.
 * @returns one operation, so that all of it comes back at once
 */
export function removeRecord(draft: Draft, { list, id }: RecordKey): DraftOperation {
  const marks = list === "events" ? [] : marksOf(draft, list, id);
  return {
    type: "batch",
    operations: [
      ...marks.map((mark) => ({ type: "remove", list: "marks", id: mark.id }) as const),
      { type: "remove", list, id },
    ],
  };
}
