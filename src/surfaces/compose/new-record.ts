/** A record that is begun without words marked out. */
import type { Draft, DraftRecord, RecordList } from "../../model/draft/draft.ts";
import { newId } from "../../model/draft/ids.ts";
import type { Put } from "../../model/draft/operation.ts";

/** What each begins with: lists that the format asks for are there and empty, so that the check names what is missing. */
const BEGINNINGS: Partial<Record<RecordList, object>> = {
  events: { kind: "act", participants: [], attribution: [], evidence: [] },
  actors: { kind: "person", faction: null, evidence: [] },
  places: { kind: "city" },
  relations: { basis: "stated", evidence: [] },
  questions: { concerns: [], evidence: [] },
  sources: { type: "reference" },
  steps: {},
};

export function beginRecord<List extends RecordList>(
  draft: Draft,
  list: List,
): { readonly operation: Put; readonly id: string } {
  const id = newId(draft, list, "");
  const record = { id, ...BEGINNINGS[list] } as DraftRecord<List>;
  return { operation: { type: "put", list, record } as unknown as Put, id };
}
