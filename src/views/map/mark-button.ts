/** An event on the map: a button with the sign of its faction and kind, the one thing of it that takes focus. */
import type { EventId } from "../../model/schema/common.ts";
import { GLYPH_PATHS, OUTLINES } from "../../model/symbols.ts";
import type { MapMark } from "./map-model.ts";
import { svgElement } from "./svg.ts";
import "./mark-button.css";

export interface MarkIntents {
  readonly onSelect: (id: EventId) => void;
  readonly onHover: (id: EventId | null) => void;
}

export interface MarkButton {
  readonly element: HTMLButtonElement;
  /** Shows the mark as it now is. @param beyond says that the place lies outside the frame; null inside it */
  readonly paint: (mark: MapMark, beyond: string | null) => void;
}

/** Makes a mark's button; `paint` must be called before it is shown. */
export function createMarkButton(id: EventId, intents: MarkIntents): MarkButton {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "map-mark toned";
  const ring = svgElement("path", "map-mark__ring");
  const dashes = svgElement("path", "map-mark__dashes");
  dashes.setAttribute("transform", "scale(1.26)");
  const body = svgElement("path", "map-mark__body");
  const glyph = svgElement("path", "map-mark__glyph");
  const drawing = svgElement("svg", "map-mark__sign");
  drawing.setAttribute("viewBox", "-20 -20 40 40");
  drawing.setAttribute("aria-hidden", "true");
  drawing.append(ring, dashes, body, glyph);
  element.append(drawing);
  element.addEventListener("click", () => intents.onSelect(id));
  element.addEventListener("pointerenter", () => intents.onHover(id));
  element.addEventListener("pointerleave", () => intents.onHover(null));
  element.addEventListener("focus", () => intents.onHover(id));
  element.addEventListener("blur", () => intents.onHover(null));
  return {
    element,
    paint: (mark, beyond) => {
      const outline = OUTLINES[mark.tone.outline];
      ring.setAttribute("d", outline);
      dashes.setAttribute("d", outline);
      body.setAttribute("d", outline);
      glyph.setAttribute("d", GLYPH_PATHS[mark.glyph]);
      paintState(element, mark, beyond);
    },
  };
}

function paintState(element: HTMLElement, mark: MapMark, beyond: string | null): void {
  element.style.setProperty("--tone", mark.tone.color);
  element.setAttribute("aria-label", beyond === null ? mark.name : `${mark.name}, ${beyond}`);
  if (mark.selected) element.setAttribute("aria-current", "true");
  else element.removeAttribute("aria-current");
  element.classList.toggle("map-mark--selected", mark.selected);
  element.classList.toggle("map-mark--lit", mark.emphasis === "lit");
  element.classList.toggle("map-mark--dimmed", mark.emphasis === "dimmed");
  element.classList.toggle("map-mark--inferred", mark.inferred);
}
