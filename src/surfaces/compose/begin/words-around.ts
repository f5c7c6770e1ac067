/** A place of a text with the words round it, by which a person tells it from others. */
import type { Offsets } from "../../../model/thing.ts";

/** In code points, on either side. */
const REACH = 40;

export function placeWithWords(
  text: string,
  { start, end }: Offsets,
): { readonly before: string; readonly exact: string; readonly after: string } {
  const signs = [...text];
  const part = (from: number, to: number) =>
    signs.slice(Math.max(0, from), to).join("").replace(/\s+/gu, " ");
  return {
    before: (start > REACH ? "…" : "") + part(start - REACH, start),
    exact: part(start, end),
    after: part(end, end + REACH) + (end + REACH < signs.length ? "…" : ""),
  };
}
