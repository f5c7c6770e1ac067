/**
 * Suggestions, the word at the cursor and the words marked out, drawn by the browser over the text without an element for each
 * (CSS Custom Highlight API). The registry is the page's: each has a name of its own there, and nothing else is touched.
 */
import type { Stretches } from "./dom-places.ts";
import "./highlights.css";

export type HighlightName = "suggestion" | "cursor" | "words" | "found";

export interface Highlights {
  /** @param stretches in the place of those that were there under the name */
  readonly show: (name: HighlightName, stretches: Stretches) => void;
  readonly clear: () => void;
}

/** Whether suggestions can be drawn so; else they are pieces: under forced colours each would have the ground of a selection. */
export function drawsSuggestions(): boolean {
  return hasHighlights() && !matchMedia("(forced-colors: active)").matches;
}

function hasHighlights(): boolean {
  return typeof CSS !== "undefined" && "highlights" in CSS && typeof Highlight === "function";
}

/** What lies over what where two meet. */
const PRIORITY: Readonly<Record<HighlightName, number>> = {
  suggestion: 0,
  found: 1,
  words: 2,
  cursor: 3,
};

export function makeHighlights(): Highlights {
  if (!hasHighlights()) return { show: () => {}, clear: () => {} };
  const names = Object.keys(PRIORITY) as HighlightName[];
  const keyOf = (name: HighlightName) => `document-${name}`;
  return {
    show(name, stretches) {
      if (stretches.length === 0) {
        CSS.highlights.delete(keyOf(name));
        return;
      }
      const highlight = new Highlight();
      // Thousands of ranges that follow the text would make each change of the page, wherever it is, a slow one.
      for (const stretch of stretches) highlight.add(new StaticRange(stretch));
      highlight.priority = PRIORITY[name];
      CSS.highlights.set(keyOf(name), highlight);
    },
    clear() {
      for (const name of names) CSS.highlights.delete(keyOf(name));
    },
  };
}
