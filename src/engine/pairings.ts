/** Who against whom: every pairing of sides with its exact count, also of those that share a colour. */
import { type EventFacts, sidesOf } from "../model/event-facts.ts";
import type { FactionId } from "../model/schema/common.ts";
import type { Ranked } from "../model/share-class.ts";
import { type Bits, eachRow } from "./bits.ts";
import type { Pairing } from "./counted.ts";

type Sides = Pairing["sides"];

/** The pairings that occur, and by row the number of its own. */
export interface Paired {
  readonly pairings: readonly Sides[];
  readonly codes: Uint32Array;
}

export function pairRows(events: readonly EventFacts[], ranked: readonly Ranked[]): Paired {
  const ranks = new Map(ranked.map(({ faction }, rank) => [faction, rank]));
  const codes = new Uint32Array(events.length);
  const pairings: Sides[] = [];
  const known = new Map<string, number>();
  for (const [row, facts] of events.entries()) {
    const sides = inOrder(sidesOf(facts), ranks);
    const key = JSON.stringify(sides);
    const code = known.get(key) ?? pairings.push(sides) - 1;
    known.set(key, code);
    codes[row] = code;
  }
  return { pairings, codes };
}

/** No side comes last. */
function inOrder(
  sides: readonly (FactionId | null)[],
  ranks: ReadonlyMap<FactionId, number>,
): Sides {
  const rankOf = (side: FactionId | null) => (side === null ? ranks.size : (ranks.get(side) ?? 0));
  const [first = null, ...others] = [...sides].sort((a, b) => rankOf(a) - rankOf(b));
  return others.length === 0 ? [first] : [first, others[0] ?? null];
}

export function countPairings(kept: Bits, { pairings, codes }: Paired): readonly Pairing[] {
  const counts = new Uint32Array(pairings.length);
  eachRow(kept, (row) => {
    const code = codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  });
  return pairings
    .map((sides, code) => ({ sides, count: counts[code] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
