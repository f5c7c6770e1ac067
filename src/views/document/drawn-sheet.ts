/** The sheet with the document's paragraphs: draws those anew whose marks have changed, what is on the screen first. */
import type { Offsets } from "../../model/thing.ts";
import { writingDirection } from "../writing-direction.ts";
import type { DocumentModel, DrawnMark } from "./document-model.ts";
import { PARAGRAPH, type Stretches, stretchesOf } from "./dom-places.ts";
import { drawParagraph, showStates } from "./draw-paragraph.ts";
import { drawWhenIdle } from "./draw-when-idle.ts";
import { drawsSuggestions } from "./highlights.ts";
import { type ParagraphText, paragraphAt, paragraphTexts } from "./paragraph-text.ts";

export interface DrawnSheet {
  readonly paragraphs: () => readonly ParagraphText[];
  /** @returns which paragraphs were drawn anew: ranges in them are gone */
  readonly show: (model: DocumentModel) => ReadonlySet<number>;
  readonly stretchesOf: (span: Offsets) => Stretches;
}

interface Options {
  /** More paragraphs are drawn anew since `show`. */
  readonly onDrawn: () => void;
  readonly signal: AbortSignal;
}

/** So many are drawn at once; of more, those that a person sees. */
const MANY = 60;

export function makeSheet(sheet: HTMLElement, { onDrawn, signal }: Options): DrawnSheet {
  let shown: DocumentModel | null = null;
  let paragraphs: readonly ParagraphText[] = [];
  let elements: readonly HTMLElement[] = [];
  let looks: string[] = [];
  let groups: ReadonlyMap<number, readonly DrawnMark[]> = new Map();
  const sight = watchSight(signal);
  const drawAt = (index: number) => {
    const [paragraph, element] = [paragraphs[index], elements[index]];
    if (paragraph && element) drawParagraph(element, paragraph, groups.get(index) ?? []);
  };
  const showMarks = ({ marks }: DocumentModel) =>
    showStates(sheet, new Map(marks.map((mark) => [mark.key, mark])));
  const later = drawWhenIdle({
    draw: drawAt,
    onDone: () => {
      if (shown) showMarks(shown);
      onDrawn();
    },
    signal,
  });
  const begin = (model: DocumentModel) => {
    paragraphs = paragraphTexts(model.text, model.paragraphs);
    sheet.lang = model.language;
    const direction = writingDirection(model.language);
    sheet.dir = direction;
    elements = paragraphs.map(({ role }, index) => makeParagraph(role, index, direction));
    looks = [];
    later.drop();
    sheet.replaceChildren(...elements);
    sight.watch(elements);
  };
  return {
    paragraphs: () => paragraphs,
    show(model) {
      if (!shown || !isSameDocument(shown, model)) begin(model);
      groups = groupByParagraph(paragraphs, drawables(model));
      const changed = new Set<number>();
      paragraphs.forEach((_, index) => {
        const look = (groups.get(index) ?? []).map(lookOf).join();
        if (looks[index] === look) return;
        looks[index] = look;
        changed.add(index);
      });
      const drawn = changed.size > MANY ? common(changed, sight.seen()) : changed;
      drawn.forEach(drawAt);
      later.add(changed, drawn);
      if (drawn.size > 0 || shown?.marks !== model.marks) showMarks(model);
      shown = model;
      return drawn;
    },
    stretchesOf: (span) => stretchesOf(span, elements, paragraphs),
  };
}

function common(one: ReadonlySet<number>, other: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...one].filter((index) => other.has(index)));
}

/** Which paragraphs are on the screen, or a screen away. */
function watchSight(signal: AbortSignal) {
  let seen = new Set<number>();
  const indexOf = (element: Element) => Number(element.getAttribute(PARAGRAPH));
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) seen.add(indexOf(target));
        else seen.delete(indexOf(target));
    },
    { rootMargin: "100%" },
  );
  signal.addEventListener("abort", () => observer.disconnect());
  return {
    seen: (): ReadonlySet<number> => seen,
    watch(elements: readonly HTMLElement[]) {
      observer.disconnect();
      // Until the browser tells, the first ones are.
      seen = new Set(elements.slice(0, MANY).keys());
      for (const element of elements) observer.observe(element);
    },
  };
}

function isSameDocument(one: DocumentModel, other: DocumentModel): boolean {
  return (
    one.source === other.source &&
    one.text === other.text &&
    one.language === other.language &&
    one.paragraphs === other.paragraphs
  );
}

function makeParagraph(role: string, index: number, direction: string): HTMLElement {
  const element = document.createElement(role === "headline" ? "h2" : "p");
  element.className = `document-paragraph is-${role}`;
  element.setAttribute(PARAGRAPH, String(index));
  element.dir = direction === "rtl" ? "rtl" : "auto";
  return element;
}

/** With the suggestions, where the browser cannot draw them over the text. */
function drawables({ marks, suggestions }: DocumentModel): readonly DrawnMark[] {
  if (drawsSuggestions()) return marks;
  const asMarks = suggestions.map(
    ({ key, label, start, end }): DrawnMark => ({
      key: `${SUGGESTED}${key}`,
      kind: "suggestion",
      label,
      start,
      end,
      record: key,
      isOpen: false,
      isHovered: false,
    }),
  );
  return [...marks, ...asMarks];
}

/** Before the key of a suggestion that is drawn as a piece; no mark's key has a blank or this sign. */
export const SUGGESTED = "?";

function groupByParagraph(
  paragraphs: readonly ParagraphText[],
  marks: readonly DrawnMark[],
): ReadonlyMap<number, DrawnMark[]> {
  const groups = new Map<number, DrawnMark[]>();
  for (const mark of marks) {
    const last = paragraphAt(paragraphs, mark.end - 1);
    for (let index = Math.max(0, paragraphAt(paragraphs, mark.start)); index <= last; index++) {
      const group = groups.get(index);
      if (group) group.push(mark);
      else groups.set(index, [mark]);
    }
  }
  return groups;
}

/** What of a mark decides where pieces begin and end, and how they are called. */
function lookOf({ key, kind, start, end, label }: DrawnMark): string {
  return `${key} ${kind} ${start} ${end} ${label}`;
}
