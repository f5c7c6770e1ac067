/** Numbers that nobody knows exactly, in words: best first, the bounds with it. */
import type { Atlas } from "../model/atlas.ts";
import type { Estimate, Toll } from "../model/schema/estimate.ts";
import { sayNumber } from "./dates.ts";
import type { Words } from "./en.ts";
import { isolate } from "./isolate.ts";
import type { EventFactsWords } from "./parts/event-facts.ts";
import { nameOfActor } from "./say.ts";

/** "3 (1 to 5)", "3", "at least 1", "at most 5", "1 to 5"; "2 (3 to 3, out of order in the source)" */
export function sayEstimate(estimate: Estimate, words: Words, own: EventFactsWords): string {
  const said = sayInOrder(estimate, words, own);
  if (isInOrder(estimate)) return said;
  return `${said} · ${own.outOfOrder}`;
}

function sayInOrder({ low, best, high }: Estimate, words: Words, own: EventFactsWords): string {
  const say = (value: number) => sayNumber(value, words.locale);
  if (best === undefined) {
    if (high === undefined) return low === undefined ? "" : own.atLeast(say(low));
    return low === undefined ? own.atMost(say(high)) : own.between(say(low), say(high));
  }
  if (low !== undefined && high !== undefined)
    return own.fatalitiesOf(say(low), say(best), say(high));
  if (low !== undefined) return `${say(best)} (${own.atLeast(say(low))})`;
  return high === undefined ? say(best) : `${say(best)} (${own.atMost(say(high))})`;
}

/** The three are kept as a source has them, in whatever order they come out. */
function isInOrder({ low, best, high }: Estimate): boolean {
  const given = [low, best, high].filter((value) => value !== undefined);
  return given.every((value, index) => index === 0 || value >= (given[index - 1] ?? value));
}

/** "3 (1 to 5); Coast Guard: at least 1; civilians: 1" */
export function sayToll(toll: Toll, atlas: Atlas, words: Words, own: EventFactsWords): string {
  const parts = [
    ...(toll.parties ?? []).map((one) => [nameOfActor(atlas, one.actor, words), one] as const),
    ...(toll.civilians ? [[own.civilians, toll.civilians] as const] : []),
    ...(toll.unknown ? [[own.unknownSide, toll.unknown] as const] : []),
  ];
  return [
    sayEstimate(toll, words, own),
    ...parts.map(([name, estimate]) => `${isolate(name)}: ${sayEstimate(estimate, words, own)}`),
  ].join(words.dir === "rtl" ? "؛ " : "; ");
}
