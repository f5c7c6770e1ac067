/** Hedges and verbs of saying of a document, each place by itself. */
import type { Suggestion } from "./suggestion.ts";
import type { Phrases } from "./words/phrases.ts";

/** @param at code points of code units */
export function readPhrases(
  text: string,
  phrases: Phrases,
  at: (unit: number) => number,
): Suggestion[] {
  return (["hedge", "saying"] as const).flatMap((kind) =>
    [...text.matchAll(phrases[kind])].map(({ 0: exact, index }) => {
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
