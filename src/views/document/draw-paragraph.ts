/** Draws one paragraph of the document: plain text, and pieces where words are marked. */
import { cutParagraph } from "../../model/document/cut-paragraph.ts";
import type { DrawnMark } from "./document-model.ts";
import { type ParagraphText, unitAt } from "./paragraph-text.ts";
import "./draw-paragraph.css";

/** On each piece, the keys of the marks that lie over it, the shortest first, by blanks. */
export const KEYS = "data-keys";

/** The letters that stand at a mark's end; said by the mark's label to who hears it. */
const LETTERS: Partial<Record<DrawnMark["kind"], string>> = {
  actor: "A",
  place: "P",
  time: "T",
  question: "Q",
  hedge: "H",
};

/** @param element emptied and filled @param marks that touch the paragraph */
export function drawParagraph(
  element: HTMLElement,
  paragraph: ParagraphText,
  marks: readonly DrawnMark[],
): void {
  if (marks.length === 0) {
    element.textContent = paragraph.text;
    return;
  }
  const byKey = new Map(marks.map((mark) => [mark.key, mark]));
  const quotes = marks.map(({ key, start, end }) => ({ key, start, end, exact: "" }));
  const parts = cutParagraph(paragraph, quotes).map(({ start, end, keys }) => {
    const words = paragraph.text.slice(unitAt(paragraph, start), unitAt(paragraph, end));
    const here = keys.flatMap((key) => byKey.get(key) ?? []);
    return here.length === 0 ? words : makePiece(words, here, end);
  });
  element.replaceChildren(...parts);
}

function makePiece(words: string, marks: readonly DrawnMark[], end: number): HTMLElement {
  const piece = document.createElement("span");
  piece.className = "document-piece";
  piece.role = "mark";
  piece.setAttribute(KEYS, marks.map(({ key }) => key).join(" "));
  piece.setAttribute("aria-description", marks.map(({ label }) => label).join("; "));
  for (const { kind } of marks) piece.classList.add(`is-${kind}`);
  const letters = marks.flatMap((mark) => (mark.end === end ? (LETTERS[mark.kind] ?? []) : []));
  if (letters.length > 0) piece.setAttribute("data-letters", [...new Set(letters)].join(""));
  piece.textContent = words;
  return piece;
}

/** Shows which marks belong to the open record, and which one is pointed at; no letter moves. */
export function showStates(sheet: HTMLElement, marks: ReadonlyMap<string, DrawnMark>): void {
  for (const piece of sheet.querySelectorAll(`[${KEYS}]`)) {
    const here = keysOf(piece).flatMap((key) => marks.get(key) ?? []);
    piece.classList.toggle(
      "is-open",
      here.some(({ isOpen }) => isOpen),
    );
    piece.classList.toggle(
      "is-hovered",
      here.some(({ isHovered }) => isHovered),
    );
  }
}

/** The marks that a piece belongs to, the shortest first. */
export function keysOf(piece: Element): readonly string[] {
  return piece.getAttribute(KEYS)?.split(" ") ?? [];
}
