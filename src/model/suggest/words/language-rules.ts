/** What reading needs of a language. */
import type { ReadingContext, Suggestion } from "../suggestion.ts";
import type { TimeWords } from "../times/core.ts";
import type { Phrases } from "./phrases.ts";

export interface Rules {
  readonly readNames: (
    text: string,
    context: ReadingContext,
    at: (unit: number) => number,
  ) => Generator<number, Suggestion[]>;
  readonly times: TimeWords;
  readonly phrases: Phrases;
}
