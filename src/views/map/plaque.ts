/** What plaques at the border and chips in the corner hold: some words, and the buttons of their events. */

/** What holds more events than this shows the first ones until it is opened. */
const SHOWN = 4;

export interface PlaqueParts {
  readonly buttonOf: (id: string) => HTMLElement | null;
  readonly wordsForStack: (count: number) => string;
}

/** The place of some events; of several, the first and how many more. */
export function namePlaces(ids: readonly string[], placeOf: (id: string) => string): string {
  const [first = "", ...others] = new Set(ids.map(placeOf));
  return others.length > 0 ? `${first} +${others.length}` : first;
}

/** @returns the buttons to show, and one that shows or folds the rest where there are many */
export function plaqueButtons(
  ids: readonly string[],
  isOpen: boolean,
  { buttonOf, wordsForStack }: PlaqueParts,
  toggle: () => void,
): HTMLElement[] {
  const buttons = ids.map(buttonOf).filter((button) => button !== null);
  const shown = isOpen || ids.length <= SHOWN ? buttons : buttons.slice(0, SHOWN - 1);
  for (const button of shown) button.style.translate = "";
  if (shown.length === ids.length && !isOpen) return shown;
  const more = document.createElement("button");
  more.type = "button";
  more.className = "map-edge__more";
  more.textContent = isOpen ? "−" : `+${ids.length - shown.length}`;
  more.setAttribute("aria-label", wordsForStack(ids.length));
  more.setAttribute("aria-expanded", String(isOpen));
  more.addEventListener("click", toggle);
  return [...shown, more];
}

/** @param first the button that a click on the words means */
export function plaqueCaption(words: string, first: HTMLElement | null): HTMLElement {
  const text = document.createElement("span");
  text.className = "map-edge__place";
  text.dir = "auto";
  text.textContent = words;
  // The button beside it says the same to a screen reader; the words only widen the pointer's target.
  text.ariaHidden = "true";
  text.addEventListener("click", () => first?.click());
  return text;
}
