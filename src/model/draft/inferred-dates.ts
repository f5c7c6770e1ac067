/** What a time rests on that its words do not say: the draft's own inferences, where they say how they date. */
import type { Dating } from "../vocabulary.ts";
import type { DraftRecord } from "./draft.ts";

export interface DatingReasons {
  /** Ids of the inferences that the time rests on; those that hold throughout are not named. */
  readonly inferences: readonly string[];
  /** What no inference of the draft gives a reason for. */
  readonly open: readonly Dating[];
}

/** @param inferred what of a time its words do not say */
export function reasonsForDating(
  known: readonly DraftRecord<"inferences">[],
  inferred: readonly Dating[],
): DatingReasons {
  const found = inferred.map((dating) => ({
    dating,
    reason: known.find(({ dates }) => dates === dating),
  }));
  return {
    inferences: found.flatMap(({ reason }) => (reason && !reason.throughout ? [reason.id] : [])),
    open: found.flatMap(({ dating, reason }) => (reason ? [] : [dating])),
  };
}
