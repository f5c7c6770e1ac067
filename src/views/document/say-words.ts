/** Says to who hears the page which word the cursor is at, and what is marked there. */
import type { Offsets } from "../../model/thing.ts";
import type { DocumentModel } from "./document-model.ts";

export interface Saying {
  readonly element: HTMLElement;
  readonly say: (model: DocumentModel, at: Offsets, isMarkedOut: boolean) => void;
}

/** Words beyond these are left out of what is said. */
const MOST_LETTERS = 240;

export function makeSaying(): Saying {
  const element = document.createElement("div");
  element.className = "document-hidden";
  element.ariaLive = "polite";
  let [text, signs]: [string | null, readonly string[]] = [null, []];
  return {
    element,
    say(model, { start, end }, isMarkedOut) {
      if (text !== model.text) [text, signs] = [model.text, Array.from(model.text)];
      const words = signs.slice(start, Math.min(end, start + MOST_LETTERS)).join("");
      const meets = (one: Offsets) => one.start < end && start < one.end;
      const labels = [...model.marks, ...model.suggestions].filter(meets).map(({ label }) => label);
      const said = isMarkedOut ? model.words.selected(words) : words;
      element.textContent = [said, ...new Set(labels)].join("; ");
    },
  };
}
