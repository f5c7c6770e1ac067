/** Makes marked words a time: the open event's, or one that a later event can take. */
import { type Result, success } from "../../result.ts";
import type { Offsets } from "../../thing.ts";
import { newId } from "../ids.ts";
import { wordsAt } from "../make-evidence.ts";
import type { Put } from "../operation.ts";
import { openEvent, putTold } from "../told.ts";
import type { DraftTold, Marking, MarkingFault, MarkingGround, ReadTime } from "./marking.ts";
import { batch, markOf, put } from "./pieces.ts";

/** The open event's time; without one, words that a later event can take. */
export function markTime(at: Offsets, ground: MarkingGround): Result<Marking, MarkingFault> {
  const { draft, document, open, readTime } = ground;
  const read = readTime(wordsAt(document.signs, at));
  const event = openEvent(draft, open, document.source);
  const known =
    event && read && !isDatedByOthers(event, document.source) ? dated(event, read, ground) : null;
  return success({
    operation: batch(
      ...(known?.inferences ?? []),
      known ? putTold(draft, known.event, document.source) : null,
      markOf(ground, "time", at, event?.id ?? null, read),
    ),
    open: null,
  });
}

/** What other documents say of an event is not written over by what this one says. */
function isDatedByOthers({ when, evidence = [] }: DraftTold, source: string): boolean {
  return (
    Boolean(when?.edtf) && evidence.length > 0 && evidence.every((one) => one.source !== source)
  );
}

/** With the inferences that a time rests on, which are records of the dataset. */
export function dated(
  event: DraftTold,
  { edtf, inferred }: ReadTime,
  { draft, inferenceNotes }: Pick<MarkingGround, "draft" | "inferenceNotes">,
) {
  const inferences: Put[] = [];
  const ids = inferred.flatMap((dates) => {
    const known = draft.lists.inferences.find((one) => one.dates === dates);
    // One that holds throughout is named by no time.
    if (known) return known.throughout ? [] : [known.id];
    const id = newId(draft, "inferences", dates);
    inferences.push(put("inferences", { id, dates, note: inferenceNotes[dates] }));
    return [id];
  });
  const when =
    ids.length === 0
      ? { edtf, basis: "stated" as const }
      : { edtf, basis: "inferred" as const, inferences: ids };
  return { event: { ...event, when } as DraftTold, inferences };
}
