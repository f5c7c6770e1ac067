/** The field that finds typed or pasted words and steps through their places: for whoever cannot mark out words otherwise. */
import type { Offsets } from "../../model/thing.ts";
import type { DocumentWords } from "./document-model.ts";
import "./find-bar.css";

export interface FindBar {
  readonly element: HTMLElement;
  readonly setWords: (words: DocumentWords) => void;
  readonly focus: () => void;
  /** The document is another one: nothing is found in it yet. */
  readonly reset: () => void;
}

export interface FindHandlers {
  readonly find: (typed: string) => readonly Offsets[];
  readonly onPlace: (place: Offsets) => void;
  readonly onFound: (places: readonly Offsets[]) => void;
  /** Back to the text. */
  readonly onLeave: () => void;
}

export function makeFindBar(handlers: FindHandlers): FindBar {
  const element = document.createElement("search");
  element.className = "document-find";
  const field = document.createElement("input");
  field.type = "search";
  field.className = "document-find-field";
  field.autocomplete = "off";
  field.spellcheck = false;
  const count = document.createElement("output");
  count.className = "document-find-count";
  const previous = makeButton("‹");
  const next = makeButton("›");
  element.append(field, count, previous, next);

  let words: DocumentWords | null = null;
  let places: readonly Offsets[] = [];
  let at = -1;
  const say = () => {
    const isEmpty = field.value.trim() === "";
    const hasPlaces = places.length > 0;
    const text = hasPlaces ? words?.place(at, places.length) : words?.nothingFound;
    count.textContent = isEmpty ? "" : (text ?? "");
    for (const button of [previous, next]) button.disabled = !hasPlaces;
  };
  const go = (index: number) => {
    if (places.length === 0) return;
    at = (index + places.length) % places.length;
    const place = places[at];
    if (place) handlers.onPlace(place);
    say();
  };
  const search = () => {
    places = handlers.find(field.value);
    at = -1;
    handlers.onFound(places);
    if (places.length > 0) go(0);
    else say();
  };
  field.addEventListener("input", search);
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      go(at + (event.shiftKey ? -1 : 1));
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      handlers.onLeave();
    }
  });
  previous.addEventListener("click", () => go(at - 1));
  next.addEventListener("click", () => go(at + 1));
  say();
  return {
    element,
    setWords(given) {
      words = given;
      field.ariaLabel = given.find;
      field.placeholder = given.find;
      previous.ariaLabel = given.previous;
      next.ariaLabel = given.next;
      say();
    },
    focus: () => {
      field.focus();
      field.select();
    },
    reset() {
      places = [];
      at = -1;
      field.value = "";
      say();
    },
  };
}

function makeButton(sign: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "document-find-step";
  button.textContent = sign;
  return button;
}
