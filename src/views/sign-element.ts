/** Draws signs into the page as SVG; the style sheet gives their roles colours, so that a theme needs no new drawing. */
import {
  type ColorOf,
  lettersAttributes,
  pageColor,
  type SignAttributes,
  strokeAttributes,
} from "../model/signs/attributes.ts";
import type { Letters, Sign, Stroke } from "../model/signs/sign.ts";
import { inPixels } from "./design-pixel.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Gradients of one page, each with an id of its own, since the roles differ from sign to sign. */
let gradients = 0;

/** A drawing about its middle, hidden from screen readers: what it stands on has the name. */
export function createSign(className: string): SVGSVGElement {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("class", className);
  drawing.setAttribute("aria-hidden", "true");
  return drawing;
}

/** Draws a sign anew, at its own size. What is there already is kept where it can be, so that colours may pass into others. */
export function paintSign(drawing: SVGSVGElement, sign: Sign): void {
  const size = Math.ceil(sign.reach) * 2;
  setAttributes(drawing, {
    class: drawing.getAttribute("class") ?? "",
    "aria-hidden": "true",
    viewBox: `${-size / 2} ${-size / 2} ${size} ${size}`,
  });
  drawing.style.width = drawing.style.height = inPixels(size);
  paint(drawing, sign.strokes, sign.letters);
}

/** Draws strokes into an element that has a frame of its own. */
export function paintStrokes(parent: SVGElement, strokes: readonly Stroke[]): void {
  paint(parent, strokes, []);
}

function paint(parent: SVGElement, strokes: readonly Stroke[], letters: readonly Letters[]): void {
  const fades: Element[] = [];
  // Gradients come last and go first, so that strokes and letters keep their places.
  for (const defs of parent.querySelectorAll(":scope > defs")) defs.remove();
  while (parent.childElementCount > strokes.length + letters.length)
    parent.lastElementChild?.remove();
  for (const [index, stroke] of strokes.entries()) {
    const color = stroke.fade ? fadeWith(stroke.fade, fades) : pageColor;
    setAttributes(childAt(parent, index, "path"), strokeAttributes(stroke, color));
  }
  for (const [index, one] of letters.entries()) {
    const text = childAt(parent, strokes.length + index, "text");
    setAttributes(text, lettersAttributes(one, pageColor));
    if (text.textContent !== one.text) text.textContent = one.text;
  }
  if (fades.length === 0) return;
  const defs = document.createElementNS(SVG, "defs");
  defs.append(...fades);
  parent.append(defs);
}

function childAt(parent: SVGElement, index: number, name: "path" | "text"): SVGElement {
  const child = parent.children[index];
  if (child instanceof SVGElement && child.localName === name) return child;
  const element = document.createElementNS(SVG, name);
  if (child === undefined) parent.append(element);
  else child.replaceWith(element);
  return element;
}

/** @returns what puts a gradient in the place of a colour @param made takes the gradients up */
function fadeWith({ left, right }: NonNullable<Stroke["fade"]>, made: Element[]): ColorOf {
  return (ink) => {
    gradients += 1;
    const gradient = document.createElementNS(SVG, "linearGradient");
    gradient.id = `fade-${gradients}`;
    const stops = [
      ...(left > 0 ? [[0, 0] as const, [left, 1] as const] : []),
      ...(right > 0 ? [[1 - right, 1] as const, [1, 0] as const] : []),
    ];
    for (const [offset, opacity] of stops) {
      const stop = document.createElementNS(SVG, "stop");
      setAttributes(stop, {
        offset,
        "stop-color": pageColor(ink),
        "stop-opacity": opacity,
      });
      gradient.append(stop);
    }
    made.push(gradient);
    return `url(#${gradient.id})`;
  };
}

function setAttributes(element: SVGElement, attributes: SignAttributes): void {
  for (const name of element.getAttributeNames())
    if (!(name in attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) {
    const text = String(value);
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
}
