/** A text as a field of a page shows it, so that what is shown and confirmed is the document, letter by letter. */

/** @returns the text without a byte order mark and zero characters, each line ended by U+000A alone */
export function tidyText(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .replaceAll("\0", "")
    .replace(/\r\n?/g, "\n");
}
