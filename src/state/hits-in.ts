/** Where the words of a search stand in what is read: only where they are shown. */
import { findHits } from "../engine/hits.ts";

/** Where the words of a search stand in a text: UTF-16 indexes, as `slice` takes them. */
export function hitsIn(text: string, query: string): readonly { start: number; end: number }[] {
  return findHits(text, query);
}
