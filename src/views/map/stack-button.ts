/** A button with a count, for more marks than fit at a place. */
import "./stack-button.css";

export const STACK_CLASS = "map-stack";

export interface StackIntents {
  readonly onOpen: () => void;
  readonly onFocus: () => void;
}

/** @param name what a screen reader says */
export function createStackButton(
  count: number,
  name: string,
  { onOpen, onFocus }: StackIntents,
): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = STACK_CLASS;
  button.classList.toggle("map-stack--large", count > 20);
  button.textContent = String(count);
  button.setAttribute("aria-label", name);
  button.addEventListener("click", onOpen);
  button.addEventListener("focus", onFocus);
  return button;
}
