/** Reads a document for a while at a time, so that whoever reads hears meanwhile that the reading is not wanted any more. */
import { readSuggestions } from "../../../model/suggest/read-suggestions.ts";
import type { ReadingContext, Suggestion } from "../../../model/suggest/suggestion.ts";
import { loadRules } from "../../../model/suggest/words/rules.ts";
import { loadFindDates } from "./find-dates.ts";

/** Between two pauses. */
const PIECE_MS = 30;

export interface Reading {
  readonly isStale: () => boolean;
  /** @param done from 0 to 1 */
  readonly onProgress: (done: number) => void;
}

/** @returns null once it is stale; nothing for a language without rules */
export async function readInPieces(
  text: string,
  context: ReadingContext,
  { isStale, onProgress }: Reading,
): Promise<readonly Suggestion[] | null> {
  const rules = await loadRules(context.language);
  if (!rules) return [];
  const findDates = await loadFindDates(context.language);
  const steps = readSuggestions(text, context, rules, findDates);
  let pause = performance.now() + PIECE_MS;
  while (!isStale()) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < pause) continue;
    onProgress(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    pause = performance.now() + PIECE_MS;
  }
  return null;
}
