/** What the page and the worker that reads documents say to each other: plain data, so that it can be cloned. */
import type { ReadingContext, Suggestion } from "../../../model/suggest/suggestion.ts";

export interface ToReader {
  /** Counts up: an answer to an earlier one is dropped. */
  readonly turn: number;
  readonly text: string;
  readonly context: ReadingContext;
}

export type FromReader =
  /** @property done from 0 to 1 */
  | { readonly type: "progress"; readonly turn: number; readonly done: number }
  | { readonly type: "read"; readonly turn: number; readonly suggestions: readonly Suggestion[] }
  | { readonly type: "failed"; readonly turn: number; readonly message: string };
