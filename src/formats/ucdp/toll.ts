/** The deaths of a row of UCDP GED: three estimates, and those of each side, of civilians and of unknown people. */
import type { AtlasEvent } from "../../model/schema/event.ts";
import type { Participants } from "../imports/pair.ts";
import type { UcdpRows } from "./rows.ts";

type Toll = NonNullable<AtlasEvent["fatalities"]>;

export function ucdpToll(rows: UcdpRows, participants: Participants): Toll | undefined {
  const [low, best, high] = [rows.count("low"), rows.count("best"), rows.count("high")];
  if (low === undefined && best === undefined && high === undefined) return undefined;
  const ofSides = [rows.count("deaths_a"), rows.count("deaths_b")] as const;
  const civilians = rows.count("deaths_civilians");
  const unknown = rows.count("deaths_unknown");
  checkSum(rows, best, [...ofSides, civilians, unknown]);
  const parties = partiesOf(participants, ofSides);
  // Key by key, as the event itself.
  const toll: { -readonly [Key in keyof Toll]: Toll[Key] } = {};
  if (low !== undefined) toll.low = low;
  if (best !== undefined) toll.best = best;
  if (high !== undefined) toll.high = high;
  if (parties.length > 0) toll.parties = parties;
  if (civilians !== undefined) toll.civilians = { best: civilians };
  if (unknown !== undefined) toll.unknown = { best: unknown };
  return toll;
}

type Parties = NonNullable<Toll["parties"]>;

function partiesOf(
  participants: Participants,
  ofSides: readonly [number | undefined, number | undefined],
): Parties {
  const parties: Parties[number][] = [];
  for (const one of participants) {
    const count = ofSides[sideOf(one) - 1];
    // The deaths of civilians, the target, stand in a column of their own.
    const isSaid = count !== undefined && (one.role !== "target" || count > 0);
    if (isSaid) parties.push({ actor: one.actor, best: count });
  }
  return parties;
}

function sideOf(participant: Participants[number]): 1 | 2 {
  if (participant.role === "party") return participant.side;
  return participant.role === "principal" ? 1 : 2;
}

/** In every row that we have seen, the four add up to the best estimate. */
function checkSum(
  rows: UcdpRows,
  best: number | undefined,
  parts: readonly (number | undefined)[],
): void {
  if (best === undefined) return;
  let sum = 0;
  for (const part of parts) {
    if (part === undefined) return;
    sum += part;
  }
  if (sum === best) return;
  const expected = `${sum}, the deaths of both sides, of civilians and of unknown people together`;
  rows.tell("best", String(best), "no-sum", expected, "kept-as-written");
}
