/** What is selected in the preview while a record is open in the form, and the other way round. */
import type { RecordKey, RecordList } from "../../model/draft/draft.ts";
import type { Thing } from "../../model/thing.ts";

const TYPES: Partial<Record<RecordList, Thing["type"]>> = {
  events: "event",
  actors: "actor",
  relations: "relation",
  questions: "question",
  factions: "faction",
  steps: "step",
};

/** Null for what the views do not select, such as a place. */
export function openThing({ list, id }: RecordKey): Thing | null {
  const type = TYPES[list];
  return type ? ({ type, id } as Thing) : null;
}

export function recordOfThing(thing: Thing | null): RecordKey | null {
  if (!thing || !("id" in thing) || thing.id === null) return null;
  const entry = Object.entries(TYPES).find(([, type]) => type === thing.type);
  return entry ? { list: entry[0] as RecordList, id: thing.id } : null;
}
