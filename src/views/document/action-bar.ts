/** The small bar at the words that are marked out: what they can be made, each with its key. */
import type { DocumentModel, MarkAction } from "./document-model.ts";
import "./action-bar.css";

/** The letter that does the same from the text itself. */
export const ACTION_KEYS: Readonly<Record<MarkAction, string>> = {
  actor: "a",
  place: "p",
  time: "t",
  event: "v",
  evidence: "e",
  tie: "r",
  question: "q",
  hedge: "h",
};

/** The first and the last line of the words, which may be the same. */
export interface Lines {
  readonly first: DOMRect;
  readonly last: DOMRect;
}

export interface ActionBar {
  readonly element: HTMLElement;
  readonly show: (model: DocumentModel, at: Lines | null) => void;
}

interface Handlers {
  readonly onAction: (action: MarkAction) => void;
  readonly onLeave: () => void;
  /** What the bar stands in and moves with. */
  readonly paper: HTMLElement;
  readonly scroller: HTMLElement;
}

/** Of the bar from the words. */
const GAP = 8;

export function makeActionBar({ onAction, onLeave, paper, scroller }: Handlers): ActionBar {
  const element = document.createElement("div");
  element.className = "document-bar";
  element.role = "toolbar";
  element.hidden = true;
  const buttons = new Map<MarkAction, HTMLButtonElement>();
  // The words must stay marked out while the bar is pressed.
  element.addEventListener("pointerdown", (event) => event.preventDefault());
  element.addEventListener("keydown", (event) => {
    const all = [...buttons.values()];
    const index = all.indexOf(document.activeElement as HTMLButtonElement);
    const isMirrored = getComputedStyle(element).direction === "rtl";
    const to = stepOf(event.key, index, all.length, isMirrored);
    if (to !== null) {
      event.preventDefault();
      all[to]?.focus();
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      onLeave();
    }
  });
  let shownFor: DocumentModel["selection"] = null;
  const fill = ({ actions }: DocumentModel) => {
    const isSame =
      actions.length === buttons.size && actions.every(({ action }) => buttons.has(action));
    if (!isSame) {
      buttons.clear();
      for (const { action } of actions)
        buttons.set(
          action,
          makeButton(action, () => onAction(action)),
        );
      element.replaceChildren(...buttons.values());
    }
    actions.forEach(({ action, label }, index) => {
      const button = buttons.get(action);
      if (!button) return;
      const at = index === 0 ? 0 : -1;
      if (button.tabIndex !== at) button.tabIndex = at;
      const name = button.querySelector(".document-bar-label");
      if (name && name.textContent !== label) name.textContent = label;
    });
  };
  return {
    element,
    show(model, at) {
      element.ariaLabel = model.words.bar;
      fill(model);
      element.hidden = at === null || model.actions.length === 0;
      if (at) place(element, at, paper.getBoundingClientRect(), scroller.getBoundingClientRect());
      if (at && model.selection !== shownFor) showWhole(element, at, scroller);
      shownFor = model.selection;
    },
  };
}

function makeButton(action: MarkAction, onClick: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "document-bar-button";
  button.setAttribute("aria-keyshortcuts", ACTION_KEYS[action].toUpperCase());
  const key = document.createElement("kbd");
  key.ariaHidden = "true";
  key.textContent = ACTION_KEYS[action].toUpperCase();
  const label = document.createElement("span");
  label.className = "document-bar-label";
  button.append(key, label);
  button.addEventListener("click", onClick);
  return button;
}

/** Above the first line of the words, or below the last where no room above is seen; within the paper's breadth. Over a finger's own menu it is below. */
function place(element: HTMLElement, { first, last }: Lines, paper: DOMRect, seen: DOMRect): void {
  const { offsetHeight: height, offsetWidth: width } = element;
  const isCoarse = matchMedia("(pointer: coarse)").matches;
  const isBelow = isCoarse || first.top - seen.top < height + GAP;
  const { left: begin } = isBelow ? last : first;
  const left = Math.max(4, Math.min(begin - paper.left, paper.width - width - 4));
  const top = isBelow ? last.bottom + GAP : first.top - height - GAP;
  element.classList.toggle("is-below", isBelow);
  element.style.setProperty("top", `${top - paper.top}px`);
  element.style.setProperty("left", `${left}px`);
}

/** Of a bar that ends below what is seen, as much as the words leave room for. */
function showWhole(element: HTMLElement, { first }: Lines, scroller: HTMLElement): void {
  const [at, seen] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()];
  const missing = at.bottom + 4 - seen.bottom;
  if (missing > 0) scroller.scrollTop += Math.min(missing, Math.max(0, first.top - seen.top));
}

function stepOf(key: string, at: number, count: number, isMirrored: boolean): number | null {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const way = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
  if (way === 0 || at < 0) return null;
  return Math.min(Math.max(0, at + (isMirrored ? -way : way)), count - 1);
}
