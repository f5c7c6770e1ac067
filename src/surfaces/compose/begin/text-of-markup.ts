/** The text of markup: parsed by the browser without running, loading or showing any of it. */
import { textOfTree } from "../../../formats/documents/tree-text.ts";

export function textOfMarkup(markup: string): string {
  return textOfTree(new DOMParser().parseFromString(markup, "text/html"));
}
