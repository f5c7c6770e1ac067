/** Keeps numbers in free words from being broken off at the end of a line. */

/** In free words, a number stays with what it counts or dates, and a year with its month. */
export function keepNumbersTogether(words: string): string {
  return words.replace(/(?<=\d) (?=\p{L})|(?<=\d[ \u00a0]\p{L}+) (?=\d{4}(?!\d))/gu, "\u00a0");
}
