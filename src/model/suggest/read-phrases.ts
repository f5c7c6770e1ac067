/** Hedges and verbs of saying of a document, each place by itself. */
import type { Suggestion } from "./suggestion.ts";
import type { Phrases } from "./words/phrases.ts";

/** @param at code points of code units */
export function readPhrases(
  text: string,
  phrases: Phrases,
  at: (unit: number) => number,
): Suggestion[] {
  const hedges = [...text.matchAll(phrases.hedge)];
  // "was reported to have" is a hedge as a whole.
  const taken = new Set(hedges.flatMap(({ 0: { length }, index }) => unitsOf(index, length)));
  const sayings = [...text.matchAll(phrases.saying)].filter(({ index }) => !taken.has(index));
  const found = [["hedge", hedges] as const, ["saying", sayings] as const];
  return found.flatMap(([kind, matches]) =>
    matches.map(({ 0: exact, index }) => {
      const [start, end] = [at(index), at(index + exact.length)];
      return {
        key: `${kind}:${start}-${end}`,
        kind,
        name: exact.replace(/\s+/gu, " "),
        mentions: [{ start, end, exact }],
      };
    }),
  );
}

function unitsOf(from: number, length: number): number[] {
  return Array.from({ length }, (_, step) => from + step);
}
