/** All that reading a document suggests. */
import { readPhrases } from "./read-phrases.ts";
import type { ReadingContext, Suggestion } from "./suggestion.ts";
import { pointsIn } from "./text/code-points.ts";
import type { FindDates } from "./times/core.ts";
import { readTimes } from "./times/read-times.ts";
import type { Rules } from "./words/language-rules.ts";

/** Of all the time that reading takes. */
const NAMES_SHARE = 0.4;

/**
 * Reads step by step, so that whoever runs it can tell how far it is, and stop.
 *
 * @param text as it was confirmed; its places are told in code points
 * @param rules of the text's language
 * @param findDates of the same
 * @returns in the order of the first mentions. Where a time lies within a name, or a name within a time, both are told. Yields the share that is done, from 0 to 1
 */
export function* readSuggestions(
  text: string,
  context: ReadingContext,
  rules: Rules,
  findDates: FindDates,
): Generator<number, Suggestion[]> {
  const at = pointsIn(text);
  const names = yield* scaled(rules.readNames(text, context, at), 0, NAMES_SHARE);
  const times = yield* scaled(readTimes(text, context, rules.times, findDates, at), NAMES_SHARE, 1);
  const phrases = readPhrases(text, rules.phrases, at);
  return [...names, ...times, ...phrases].sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ mentions }: Suggestion): number {
  return mentions[0]?.start ?? 0;
}

function* scaled<T>(steps: Generator<number, T>, from: number, to: number): Generator<number, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}
