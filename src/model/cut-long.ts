/** Texts that no diagram, mark or label has room for: a dataset may hold thousands of letters without a blank as a name. */

/** More than any name has, and more than anybody reads beside a mark; the card has the whole. */
const MOST = 240;

/**
 * Cuts before anything is measured: to lay out a word of thousands of letters takes a browser seconds, and whoever fits a text by
 * trying widths does it many times.
 *
 * @param most code units, the ellipsis among them
 * @returns the text itself where it is no longer
 */
export function cutLong(text: string, most: number = MOST): string {
  if (text.length <= most) return text;
  // No letter without the marks on it, nor half of a pair.
  const kept = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "");
  const isMarked = /^[\p{M}\u200D]/u.test(text.slice(kept.length));
  return `${(isMarked ? kept.replace(/\P{M}\p{M}*$/u, "") : kept).trimEnd()}…`;
}
