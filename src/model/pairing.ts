/** The sides that events are counted for, those of a pair or that of a principal: each event belongs to one pairing. */
import type { FactionId } from "./schema/common.ts";
import type { Ranked } from "./share-class.ts";

/** The higher ranked first; null, which comes last, is no side. */
export type PairingSides =
  | readonly [FactionId | null]
  | readonly [FactionId | null, FactionId | null];

export interface Pairing {
  readonly sides: PairingSides;
  readonly count: number;
}

/** A faction, or those on no side (null), and the events that it has a part in, each once. */
export interface Party {
  readonly side: FactionId | null;
  readonly count: number;
}

/** @returns puts the sides of an event in order, so that those of a pair are the same whoever is named first */
export function orderSides(
  ranked: readonly Ranked[],
): (sides: readonly (FactionId | null)[]) => PairingSides {
  const ranks = new Map(ranked.map(({ faction }, rank) => [faction, rank]));
  const rankOf = (side: FactionId | null) => (side === null ? ranks.size : (ranks.get(side) ?? 0));
  return (sides) => {
    const [first = null, ...others] = [...sides].sort((a, b) => rankOf(a) - rankOf(b));
    return others.length === 0 ? [first] : [first, others[0] ?? null];
  };
}

/** What each side has a part in: an event of two counts for both, and once where they are the same. */
export function countParties(pairings: readonly Pairing[]): ReadonlyMap<FactionId | null, number> {
  const counts = new Map<FactionId | null, number>();
  for (const { sides, count } of pairings)
    for (const side of new Set(sides)) counts.set(side, (counts.get(side) ?? 0) + count);
  return counts;
}
