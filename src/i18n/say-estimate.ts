/** Numbers that nobody knows exactly, in words: best first, the bounds with it. */
import type { Atlas } from "../model/atlas.ts";
import type { Estimate, Toll } from "../model/schema/estimate.ts";
import { sayNumber } from "./dates.ts";
import type { Words } from "./en.ts";
import type { CardWords } from "./parts/card.ts";
import { nameOfActor } from "./say.ts";

/** "3 (1 to 5)", "3", "at least 1", "at most 5", "1 to 5" */
export function sayEstimate({ low, best, high }: Estimate, words: Words, own: CardWords): string {
  const say = (value: number | undefined) =>
    value === undefined ? "?" : sayNumber(value, words.locale);
  if (best !== undefined)
    return low === undefined && high === undefined
      ? say(best)
      : own.fatalitiesOf(say(low), say(best), say(high));
  if (high === undefined) return own.atLeast(say(low));
  return low === undefined ? own.atMost(say(high)) : own.between(say(low), say(high));
}

/** "3 (1 to 5); Coast Guard: at least 1; civilians: 1" */
export function sayToll(toll: Toll, atlas: Atlas, words: Words, own: CardWords): string {
  const parts = [
    ...(toll.parties ?? []).map((one) => [nameOfActor(atlas, one.actor, words), one] as const),
    ...(toll.civilians ? [[own.civilians, toll.civilians] as const] : []),
    ...(toll.unknown ? [[own.unknownSide, toll.unknown] as const] : []),
  ];
  return [
    sayEstimate(toll, words, own),
    ...parts.map(([name, estimate]) => `${name}: ${sayEstimate(estimate, words, own)}`),
  ].join("; ");
}
