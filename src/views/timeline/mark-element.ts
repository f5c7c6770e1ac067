/** The element of one mark: a button with its bar and its words. */
import { drawKind, drawOpenEnd } from "./draw-symbol.ts";
import type { MarkLayout } from "./mark-layout.ts";
import type { TimelineMark } from "./timeline-model.ts";

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
    a.kind === b.kind &&
    a.shape === b.shape &&
    a.tone.color === b.tone.color &&
    a.approximate === b.approximate &&
    a.uncertain === b.uncertain &&
    a.openStart === b.openStart &&
    a.openEnd === b.openEnd
  );
}

export function fillMarkElement({ button, label }: MarkElement, mark: TimelineMark): void {
  button.dataset["id"] = mark.id;
  button.setAttribute("aria-label", mark.name);
  button.style.setProperty("--tone", mark.tone.color);
  const words: (Node | string)[] = [drawKind(mark.kind)];
  if (mark.openStart) words.push(drawOpenEnd("start"));
  if (mark.approximate) words.push(createText("tl-sign", "≈"));
  const title = createText("tl-title", mark.title);
  title.dir = "auto";
  words.push(title);
  if (mark.uncertain) words.push(createText("tl-sign tl-doubt", "?"));
  if (mark.openEnd) words.push(drawOpenEnd("end"));
  const line = document.createElement("span");
  line.className = "tl-line";
  line.append(...words);
  const date = createText("tl-date", mark.date);
  date.dir = "auto";
  label.replaceChildren(line, date);
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

function createText(className: string, text: string): HTMLElement {
  const element = document.createElement("span");
  element.className = className;
  element.textContent = text;
  return element;
}
