/** Lets a range in a sentence that wraps break where it reads on: after its dash. */

/** Of the thin spaces that Intl sets round the dash a line may begin with one; a plain space goes where a line ends. */
export function breakAfterDash(range: string): string {
  return range.replace("\u2009–\u2009", "\u00a0– ");
}
