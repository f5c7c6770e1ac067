/** A button with a count, for more marks than fit at a place. */
import { countSign } from "../../model/signs/small-signs.ts";
import { createSign, paintSign } from "../sign-element.ts";
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
  const drawing = createSign("map-stack__sign");
  paintSign(drawing, countSign(count));
  button.append(drawing);
  button.setAttribute("aria-label", name);
  button.addEventListener("click", onOpen);
  button.addEventListener("focus", onFocus);
  return button;
}
