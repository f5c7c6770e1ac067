/** A value as a report shows it: on one line, and not too long. */

/** In code points. */
const LONGEST = 60;

export function shorten(value: string): string {
  // Most of a huge cell is never looked at.
  const line = value.slice(0, LONGEST * 4).replace(/[\s\p{Cc}]+/gu, " ");
  const signs = [...line];
  return signs.length > LONGEST || line.length < value.length - LONGEST * 3
    ? `${signs.slice(0, LONGEST - 1).join("")}…`
    : line;
}
