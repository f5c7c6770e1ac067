/** Lets a range in a sentence that wraps break where it reads on: after its dash. */

/**
 * Of the thin spaces that Intl sets round the dash, or of those that hold numbers together, a line may begin with one; a plain
 * space goes where a line ends.
 */
export function breakAfterDash(sentence: string): string {
  return sentence.replace(/[\u2009\u00a0]–[\u2009\u00a0 ]/, "\u00a0– ");
}
