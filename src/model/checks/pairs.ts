/** An event has two parties or a principal, never both: a pair has no side whose act it is. */
import type { Problem } from "../result.ts";
import { isOneSided, isParty } from "./absences.ts";
import { type Check, eachRecord, invalid, type Path, under } from "./check.ts";

export const checkPairs: Check = (dataset) => {
  const problems: Problem[] = [];
  eachRecord(dataset.events, ["events"], ({ participants, absent }, path) => {
    if (!Array.isArray(participants) || !participants.some(isParty)) return;
    const at = under(path, "participants");
    const principal = participants.findIndex((one) => one?.role === "principal");
    if (principal >= 0)
      problems.push(
        invalid(
          under(under(at, principal), "role"),
          "principal",
          'no principal beside the parties of a pair; "subject" for one that is neither',
        ),
      );
    const gap = (absent as { participants?: unknown } | undefined)?.participants;
    if (gap === undefined && isOneSided(participants))
      problems.push(
        invalid(
          at,
          participants,
          "a party of side 1 and one of side 2, or under /absent/participants the id of a gap that says why one is missing",
        ),
      );
    problems.push(...repeated(participants, at));
  });
  return problems;
};

/** Nobody stands against himself. */
function repeated(participants: readonly unknown[], at: Path): readonly Problem[] {
  if (participants.length === 2 && actorOf(participants[0]) !== actorOf(participants[1])) return [];
  const problems: Problem[] = [];
  const sideOf = new Map<unknown, unknown>();
  for (const [index, participant] of participants.entries()) {
    const { actor, role, side } = (participant ?? {}) as Readonly<Record<string, unknown>>;
    if (role !== "party" || (side !== 1 && side !== 2)) continue;
    if (sideOf.has(actor) && sideOf.get(actor) !== side)
      problems.push(invalid(under(under(at, index), "actor"), actor, "an actor of one side alone"));
    sideOf.set(actor, side);
  }
  return problems;
}

function actorOf(participant: unknown): unknown {
  return (participant as { readonly actor?: unknown } | null | undefined)?.actor;
}
