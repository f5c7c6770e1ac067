/** Who against whom: every pairing of sides with its exact count, also of those that share a colour. */
import { type EventFacts, sidesOf } from "../model/event-facts.ts";
import { orderSides, type Pairing, type PairingSides } from "../model/pairing.ts";
import type { Ranked } from "../model/share-class.ts";
import { type Bits, eachRow } from "./bits.ts";

/** The pairings that occur, and by row the number of its own. */
interface Paired {
  readonly pairings: readonly PairingSides[];
  readonly codes: Uint32Array;
}

export function pairRows(events: readonly EventFacts[], ranked: readonly Ranked[]): Paired {
  const inOrder = orderSides(ranked);
  const codes = new Uint32Array(events.length);
  const pairings: PairingSides[] = [];
  const known = new Map<string, number>();
  for (const [row, facts] of events.entries()) {
    const sides = inOrder(sidesOf(facts));
    const key = JSON.stringify(sides);
    const code = known.get(key) ?? pairings.push(sides) - 1;
    known.set(key, code);
    codes[row] = code;
  }
  return { pairings, codes };
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
