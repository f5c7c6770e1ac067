/** What is open about a mark's time: a dashed circle at its bar, where the answer would go. */
import type { Emphasis } from "../../model/signs/sign.ts";
import { openSign } from "../../model/signs/small-signs.ts";
import { createSign, paintSign } from "../sign-element.ts";
import type { TimelineQuestion } from "./timeline-model.ts";

/** In pixels; the button round it is larger. */
const SIZE = 17;

/** Stops no Tab by itself: whoever lays the marks out says which button does. */
export function createQuestionButton(question: TimelineQuestion): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.tabIndex = -1;
  button.append(createSign("tl-open-sign"));
  paintQuestionButton(button, question, "plain");
  return button;
}

/** @param emphasis of the event that it asks about */
export function paintQuestionButton(
  button: HTMLButtonElement,
  { id, name, selected }: TimelineQuestion,
  emphasis: Emphasis,
): void {
  button.className = selected ? "tl-question is-selected" : "tl-question";
  button.setAttribute("data-question", id);
  button.setAttribute("aria-label", name);
  button.title = name;
  if (selected) button.setAttribute("aria-current", "true");
  else button.removeAttribute("aria-current");
  const sign = button.querySelector<SVGSVGElement>(".tl-open-sign");
  if (sign) paintSign(sign, openSign("?", SIZE, selected ? "lit" : emphasis));
}
