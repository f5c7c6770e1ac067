/** An event has two parties or a principal, never both: a pair has no side whose act it is. */

import { sidesIn } from "./absences.ts";
import { type Check, invalid, recordsIn } from "./check.ts";

export const checkPairs: Check = function* (dataset) {
  for (const [event, path] of recordsIn(dataset.events, ["events"])) {
    const { participants } = event;
    if (!Array.isArray(participants)) continue;
    const at = [...path, "participants"];
    const sides = new Set(sidesIn(participants));
    if (sides.size === 0) continue;
    const principal = participants.findIndex((one) => one?.role === "principal");
    if (principal >= 0)
      yield invalid(
        [...at, principal, "role"],
        "principal",
        'no principal beside the parties of a pair; "subject" for one that is neither',
      );
    const absent = event.absent as { participants?: unknown } | undefined;
    if (sides.size === 1 && absent?.participants === undefined)
      yield invalid(
        at,
        participants,
        "a party of side 1 and one of side 2, or under /absent/participants the id of a gap that says why one is missing",
      );
    yield* repeated(participants, at);
  }
};

/** Nobody stands against himself. */
function* repeated(participants: readonly unknown[], at: readonly (string | number)[]) {
  const sideOf = new Map<unknown, unknown>();
  for (const [index, participant] of participants.entries()) {
    const { actor, role, side } = (participant ?? {}) as Readonly<Record<string, unknown>>;
    if (role !== "party" || (side !== 1 && side !== 2)) continue;
    if (sideOf.has(actor) && sideOf.get(actor) !== side)
      yield invalid([...at, index, "actor"], actor, "an actor of one side alone");
    sideOf.set(actor, side);
  }
}
