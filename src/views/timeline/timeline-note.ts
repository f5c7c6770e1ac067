/** A line beside the timeline's name: what is shown, in words, and whose clocks it goes by. */
import type { View } from "../view.ts";

/** Draws the words in a root that is empty, in the direction of their first letter. */
export function mountNote(root: HTMLElement): View<string> {
  root.dir = "auto";
  return {
    update: (words) => {
      root.textContent = words;
    },
    destroy: () => {
      root.textContent = "";
      root.removeAttribute("dir");
    },
  };
}
