/** The element of one mark: a button with its bar and its words. */
import { eventSign } from "../../model/signs/event-sign.ts";
import { createSign, paintSign } from "../sign-element.ts";
import { drawGlyph, drawOpenEnd } from "./draw-symbol.ts";
import type { MarkLayout, Saying } from "./mark-layout.ts";
import { createQuestionButton, paintQuestionButton } from "./question-button.ts";
import type { TimelineMark, TimelineTold } from "./timeline-model.ts";
// Each goes before those above it: the state before the words' place, that before the shape.
import "./mark-element.css";
import "./mark-shape.css";
import "./mark-layout.css";
import "./mark-state.css";

/** Within a line of words, in pixels. */
const SIGN_SIZE = 18;

/** One for each mark for as long as the mark is in the model: the library takes it out of the page and puts it back. */
export interface MarkElement {
  /** Holds the button, and those of what is open about its time. */
  readonly slot: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly label: HTMLElement;
  readonly title: HTMLElement;
  /** The event's number in its side's outline, which the words keep. */
  readonly sign: SVGSVGElement;
}

export function createMarkElement(): MarkElement {
  const slot = createWord("tl-slot", "");
  const button = document.createElement("button");
  button.type = "button";
  button.tabIndex = -1;
  const bar = createWord("tl-bar", "");
  const label = createWord("tl-label", "");
  button.append(bar, label);
  slot.append(button);
  return { slot, button, label, title: createWord("tl-title", ""), sign: createSign("tl-number") };
}

/** Whether two marks have the same words and signs, so that what is drawn can stay. */
export function hasSameContent(a: TimelineMark, b: TimelineMark): boolean {
  return (
    a.title === b.title &&
    a.short === b.short &&
    a.questions.length === b.questions.length &&
    a.name === b.name &&
    a.date === b.date &&
    a.glyph === b.glyph &&
    a.shape === b.shape &&
    a.tone.color === b.tone.color &&
    a.tone.outline === b.tone.outline &&
    a.number === b.number &&
    a.approximate === b.approximate &&
    a.uncertain === b.uncertain &&
    a.openStart === b.openStart &&
    a.openEnd === b.openEnd &&
    a.told === b.told
  );
}

export function fillMarkElement(element: MarkElement, mark: TimelineMark): void {
  const { slot, button, label, title, sign } = element;
  button.setAttribute("data-id", mark.id);
  button.style.setProperty("--tone", mark.tone.color);
  const signs = createWord("tl-signs", "");
  if (mark.number !== null) signs.append(sign);
  signs.append(drawGlyph(mark.glyph));
  const line = createText("tl-line", "");
  if (mark.approximate) line.append(createWord("tl-sign", "≈"));
  line.append(title);
  if (mark.uncertain) line.append(createWord("tl-sign tl-doubt", "?"));
  if (mark.told) line.append(drawVerdict(mark.told));
  const words = createWord("tl-words", "");
  words.append(line, createText("tl-date", mark.date));
  label.replaceChildren(signs, words);
  // Outside the words, whose direction is the title's: time runs from left to right in any.
  if (mark.openStart) label.prepend(drawOpenEnd("start"));
  if (mark.openEnd) label.append(drawOpenEnd("end"));
  slot.replaceChildren(button, ...mark.questions.map(createQuestionButton));
}

/** Whether the sources that tell it differ. */
function drawVerdict({ differs }: TimelineTold): HTMLElement {
  return createWord(`tl-sign tl-doubt ${differs ? "is-apart" : ""}`, differs ? "≠" : "=");
}

/** Writes what the mark has room to say. Whoever speaks to it may use the words that are seen. */
export function sayOn({ button, title }: MarkElement, mark: TimelineMark, saying: Saying): void {
  const words = saying === "title" || saying === "none" ? mark.title : mark.short;
  const isNamed = mark.name.includes(words);
  button.setAttribute("aria-label", isNamed ? mark.name : `${mark.name} (${words})`);
  button.setAttribute("data-saying", saying);
  if (title.textContent !== words) title.textContent = words;
}

/** Sets the classes for the shape and the state; the words stay. */
export function paintMarkElement(
  { slot, button, sign }: MarkElement,
  mark: TimelineMark,
  layout: MarkLayout,
): void {
  const classes = ["tl-mark", "toned", `is-${mark.shape}`, `is-${layout.mode}`];
  if (mark.tone.hollow) classes.push("is-hollow");
  if (mark.approximate) classes.push("is-approximate");
  if (mark.openStart) classes.push("is-open-start");
  if (mark.openEnd) classes.push("is-open-end");
  if (mark.emphasis !== "plain") classes.push(`is-${mark.emphasis}`);
  if (mark.selected) classes.push("is-selected");
  button.className = classes.join(" ");
  // What is selected has its frame round the whole mark.
  const look = { ...mark, inferred: false, selected: false };
  const emphasis = mark.selected ? "plain" : mark.emphasis;
  if (mark.number !== null) paintSign(sign, eventSign({ ...look, emphasis }, SIGN_SIZE));
  const open = slot.querySelectorAll<HTMLButtonElement>(".tl-question");
  for (const [index, question] of mark.questions.entries()) {
    const one = open.item(index);
    if (one) paintQuestionButton(one, question, emphasis);
  }
  if (mark.selected) button.setAttribute("aria-current", "true");
  else button.removeAttribute("aria-current");
}

/** Takes its direction from what is around it. */
function createWord(className: string, text: string): HTMLElement {
  const element = document.createElement("span");
  element.className = className;
  element.textContent = text;
  return element;
}

/** Takes its direction from its own first letter. */
function createText(className: string, text: string): HTMLElement {
  const element = createWord(className, text);
  element.dir = "auto";
  return element;
}
