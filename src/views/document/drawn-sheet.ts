/** The sheet with the document's paragraphs: draws those anew whose marks have changed, and no other. */
import type { Offsets } from "../../model/thing.ts";
import { writingDirection } from "../writing-direction.ts";
import type { DocumentModel, DrawnMark } from "./document-model.ts";
import { PARAGRAPH, rangesOf } from "./dom-places.ts";
import { drawParagraph, showStates } from "./draw-paragraph.ts";
import { hasHighlights } from "./highlights.ts";
import { type ParagraphText, paragraphAt, paragraphTexts } from "./paragraph-text.ts";

export interface DrawnSheet {
  readonly paragraphs: () => readonly ParagraphText[];
  /** @returns which paragraphs were drawn anew: ranges in them are gone */
  readonly show: (model: DocumentModel) => ReadonlySet<number>;
  readonly rangesOf: (span: Offsets) => Range[];
}

export function makeSheet(sheet: HTMLElement): DrawnSheet {
  let shown: DocumentModel | null = null;
  let paragraphs: readonly ParagraphText[] = [];
  let elements: readonly HTMLElement[] = [];
  let looks: string[] = [];
  const begin = (model: DocumentModel) => {
    paragraphs = paragraphTexts(model.text, model.paragraphs);
    sheet.lang = model.language;
    const direction = writingDirection(model.language);
    sheet.dir = direction;
    elements = paragraphs.map(({ role }, index) => makeParagraph(role, index, direction));
    looks = [];
    sheet.replaceChildren(...elements);
  };
  return {
    paragraphs: () => paragraphs,
    show(model) {
      if (!shown || !isSameDocument(shown, model)) begin(model);
      const drawn = new Set<number>();
      const byParagraph = groupByParagraph(paragraphs, drawables(model));
      paragraphs.forEach((paragraph, index) => {
        const marks = byParagraph.get(index) ?? [];
        const look = marks.map(lookOf).join();
        const element = elements[index];
        if (!element || looks[index] === look) return;
        looks[index] = look;
        drawParagraph(element, paragraph, marks);
        drawn.add(index);
      });
      if (drawn.size > 0 || shown?.marks !== model.marks)
        showStates(sheet, new Map(model.marks.map((mark) => [mark.key, mark])));
      shown = model;
      return drawn;
    },
    rangesOf: (span) => rangesOf(span, elements, paragraphs),
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
  if (hasHighlights()) return marks;
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
  return JSON.stringify([key, kind, start, end, label]);
}
