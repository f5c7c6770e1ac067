/** Sets a paragraph whose text is at hand: its words in one flow, the fragments in their places. */
import { cutParagraph, type Quote, type Span } from "../../model/document/cut-paragraph.ts";
import type { QuotedWords } from "./layout-skeleton.ts";

export interface PlainText {
  readonly type: "text";
  readonly start: number;
  readonly text: string;
}

/**
 * The segments of one paragraph in order; joined they are its text.
 * @param letters the whole document, one code point an entry
 * @param paragraph offsets in code points
 * @param fragments may overlap and reach beyond the paragraph
 */
export function layoutText(
  letters: readonly string[],
  paragraph: Span,
  fragments: readonly Quote[],
): (PlainText | QuotedWords)[] {
  return cutParagraph(paragraph, fragments).map(({ start, end, keys }) => {
    const text = letters.slice(start, end).join("");
    return keys.length === 0 ? { type: "text", start, text } : { type: "words", start, text, keys };
  });
}
