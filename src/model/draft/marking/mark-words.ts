/**
 * What marking out words in a document and saying what they are does to a draft: the record that it makes or adds to, its evidence,
 * and the mark. Whatever is open in the form takes what fits it, so that one gesture says it all; each of it can be taken back.
 */
import { type Result, success } from "../../result.ts";
import type { Offsets } from "../../thing.ts";
import type { MarkKind } from "../draft.ts";
import { makeEvidence } from "../make-evidence.ts";
import { addEvidence, addHedge, beginEvent, beginQuestion, beginTie } from "./cite-words.ts";
import { markActor, markPlace } from "./mark-name.ts";
import { markTime } from "./mark-time.ts";
import type { MarkAction, Marking, MarkingFault, MarkingGround } from "./marking.ts";
import { paragraphsOf } from "./pieces.ts";

/** @param at the words, in code points */
export function markWords(
  action: MarkAction,
  at: Offsets,
  ground: MarkingGround,
): Result<Marking, MarkingFault> {
  switch (action) {
    case "actor":
      return success(markActor(at, ground));
    case "place":
      return success(markPlace(at, ground));
    case "time":
      return markTime(at, ground);
    default:
      return markEvidence(action, at, ground);
  }
}

function markEvidence(
  action: Exclude<MarkAction, MarkKind>,
  at: Offsets,
  ground: MarkingGround,
): Result<Marking, MarkingFault> {
  const made = makeEvidence(ground.document, paragraphsOf(ground), at);
  if (!made.ok) return made;
  switch (action) {
    case "event":
      return success(beginEvent(made.value, ground));
    case "tie":
      return success(beginTie(made.value, ground));
    case "question":
      return success(beginQuestion(made.value, ground));
    case "evidence":
      return addEvidence(made.value, ground);
    case "hedge":
      return addHedge(made.value, ground);
  }
}
