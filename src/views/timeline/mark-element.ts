/** The element of one mark: a button with its bar and its words. */
import { drawGlyph, drawOpenEnd } from "./draw-symbol.ts";
import type { MarkLayout } from "./mark-layout.ts";
import type { TimelineMark } from "./timeline-model.ts";
// Each goes before those above it: the state before the words' place, that before the shape.
import "./mark-element.css";
import "./mark-shape.css";
import "./mark-layout.css";
import "./mark-state.css";

/** One for each mark for as long as the mark is in the model: the library takes it out of the page and puts it back. */
export interface MarkElement {
  readonly button: HTMLButtonElement;
  readonly label: HTMLElement;
}

export function createMarkElement(): MarkElement {
  const button = document.createElement("button");
  button.type = "button";
  button.tabIndex = -1;
  const bar = document.createElement("span");
  bar.className = "tl-bar";
  const label = document.createElement("span");
  label.className = "tl-label";
  button.append(bar, label);
  return { button, label };
}

/** Whether two marks have the same words and signs, so that what is drawn can stay. */
export function hasSameContent(a: TimelineMark, b: TimelineMark): boolean {
  return (
    a.title === b.title &&
    a.name === b.name &&
    a.date === b.date &&
    a.glyph === b.glyph &&
    a.shape === b.shape &&
    a.tone.color === b.tone.color &&
    a.approximate === b.approximate &&
    a.uncertain === b.uncertain &&
    a.openStart === b.openStart &&
    a.openEnd === b.openEnd
  );
}

export function fillMarkElement({ button, label }: MarkElement, mark: TimelineMark): void {
  button.setAttribute("data-id", mark.id);
  button.setAttribute("aria-label", mark.name);
  button.style.setProperty("--tone", mark.tone.color);
  const words = document.createElement("span");
  words.className = "tl-words";
  words.append(createLine(mark), createText("tl-date", mark.date));
  label.replaceChildren(words);
  // Outside the line, whose direction is the title's: time runs from left to right in any.
  if (mark.openStart) label.prepend(drawOpenEnd("start"));
  if (mark.openEnd) label.append(drawOpenEnd("end"));
}

function createLine(mark: TimelineMark): HTMLElement {
  const line = createText("tl-line", "");
  line.append(drawGlyph(mark.glyph));
  if (mark.approximate) line.append(createSign("tl-sign", "≈"));
  line.append(createSign("tl-title", mark.title));
  if (mark.uncertain) line.append(createSign("tl-sign tl-doubt", "?"));
  return line;
}

/** Sets the classes for the shape and the state; the words stay. */
export function paintMarkElement(
  { button }: MarkElement,
  mark: TimelineMark,
  layout: MarkLayout,
): void {
  const classes = ["tl-mark", "toned", `is-${mark.shape}`, `is-${layout.mode}`];
  if (layout.flipped) classes.push("is-flipped");
  if (mark.approximate) classes.push("is-approximate");
  if (mark.openStart) classes.push("is-open-start");
  if (mark.openEnd) classes.push("is-open-end");
  if (mark.emphasis !== "plain") classes.push(`is-${mark.emphasis}`);
  if (mark.selected) classes.push("is-selected");
  button.className = classes.join(" ");
  if (mark.selected) button.setAttribute("aria-current", "true");
  else button.removeAttribute("aria-current");
}

/** Takes its direction from what is around it. */
function createSign(className: string, text: string): HTMLElement {
  const element = document.createElement("span");
  element.className = className;
  element.textContent = text;
  return element;
}

/** Takes its direction from its own first letter. */
function createText(className: string, text: string): HTMLElement {
  const element = createSign(className, text);
  element.dir = "auto";
  return element;
}
