/** A mark on the map: a button with its sign, the one thing of it that takes focus. */
import { eventSign, SIGN_SIZES } from "../../model/signs/event-sign.ts";
import { createSign, paintSign } from "../sign-element.ts";
import type { MapMark } from "./map-model.ts";
import "./mark-button.css";

export interface MarkIntents {
  readonly onSelect: (id: string) => void;
  readonly onHover: (id: string | null) => void;
}

export interface MarkButton {
  readonly element: HTMLButtonElement;
  /** Shows the mark as it now is. @param beyond says that the place lies outside the frame; null inside it */
  readonly paint: (mark: MapMark, beyond: string | null) => void;
}

/** Makes a mark's button; `paint` must be called before it is shown. */
export function createMarkButton(id: string, intents: MarkIntents): MarkButton {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "map-mark toned";
  element.dataset.event = id;
  const drawing = createSign("map-mark__sign");
  element.append(drawing);
  element.addEventListener("click", () => intents.onSelect(id));
  element.addEventListener("pointerenter", () => intents.onHover(id));
  element.addEventListener("pointerleave", () => intents.onHover(null));
  element.addEventListener("focus", () => intents.onHover(id));
  element.addEventListener("blur", () => intents.onHover(null));
  return {
    element,
    paint: (mark, beyond) => {
      // On a plaque, whose marks are smaller, the style sheet scales it.
      paintSign(drawing, mark.sign ?? eventSign(mark, SIGN_SIZES.map));
      paintState(element, mark, beyond);
    },
  };
}

function paintState(element: HTMLElement, mark: MapMark, beyond: string | null): void {
  element.style.setProperty("--tone", mark.tone.color);
  element.setAttribute("aria-label", beyond === null ? mark.name : `${mark.name}, ${beyond}`);
  if (mark.selected) element.setAttribute("aria-current", "true");
  else element.removeAttribute("aria-current");
  element.classList.toggle("map-mark--lit", mark.emphasis === "lit");
  element.classList.toggle("map-mark--dimmed", mark.emphasis === "dimmed");
}
