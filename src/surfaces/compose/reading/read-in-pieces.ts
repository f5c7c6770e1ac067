/** Reads a document for a while at a time, so that whoever reads hears meanwhile that the reading is not wanted any more. */
import { readSuggestions } from "../../../model/suggest/read-suggestions.ts";
import type { ReadingContext, Suggestion } from "../../../model/suggest/suggestion.ts";
import { loadFindDates } from "./find-dates.ts";

/** Between two pauses. */
const PIECE_MS = 30;

export interface Reading {
  readonly isStale: () => boolean;
  /** @param done from 0 to 1 */
  readonly onProgress: (done: number) => void;
}

/** @returns null once it is stale */
export async function readInPieces(
  text: string,
  context: ReadingContext,
  { isStale, onProgress }: Reading,
): Promise<readonly Suggestion[] | null> {
  const steps = readSuggestions(text, context, await loadFindDates(context.language));
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
