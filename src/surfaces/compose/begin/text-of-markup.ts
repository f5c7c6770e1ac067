/** The text of markup: parsed by the browser without running, loading or showing any of it. */
import { textOfTree } from "../../../formats/documents/tree-text.ts";

/** A tag from its name on; a quoted value may hold its end. */
const TAG = /<([a-z][\w:-]*)\b(?:[^>"']|"[^"]*"|'[^']*')*>/giu;

export function textOfMarkup(markup: string): string {
  return textOfTree(new DOMParser().parseFromString(withoutAttributes(markup), "text/html"));
}

/** A text has none; and the page's policy would have each style and handler among them reported, though none is applied. */
function withoutAttributes(markup: string): string {
  return markup.replace(TAG, "<$1>");
}
