/** Hedges and verbs of saying: a small list a language. */

export interface Phrases {
  readonly hedge: RegExp;
  readonly saying: RegExp;
}

/** Whole words; letters of all scripts bound them. */
export function wholeWords(words: string): RegExp {
  const choices = words
    .trim()
    .split(/\s*\n\s*/u)
    .join("|")
    .replaceAll(" ", "\\s+");
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${choices})(?![\\p{L}\\p{M}\\p{N}])`, "giu");
}
