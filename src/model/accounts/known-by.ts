/** An event as far as its accounts were out by a moment. */
import type { EventFacts } from "../event-facts.ts";

/**
 * @param moment exclusive; null for all of them
 * @returns the event with those accounts alone that were out; of one that alone was, as that one tells it. The event itself where
 *   nothing is to come, and where nothing was out
 */
export function knownBy(facts: EventFacts, moment: number | null): EventFacts {
  const out = facts.accounts?.filter(({ knownFrom }) => moment === null || knownFrom < moment);
  const [first] = out ?? [];
  if (!out || !first || out.length === facts.accounts?.length) return facts;
  return out.length === 1 ? first : { ...first, accounts: out };
}

/** How many of its accounts were still to come, where any was out. */
export function countToCome(facts: EventFacts, moment: number | null): number {
  const known = knownBy(facts, moment);
  return known === facts ? 0 : (facts.accounts?.length ?? 0) - (known.accounts?.length ?? 1);
}
