/** Hears what a pointer or a finger does in the document's text: words marked out, marks and suggestions opened. */
import type { DocumentHandlers, DocumentModel } from "./document-model.ts";
import { offsetAtPoint, selectionIn } from "./dom-places.ts";
import { KEYS, keysOf } from "./draw-paragraph.ts";
import { type DrawnSheet, SUGGESTED } from "./drawn-sheet.ts";
import { pickMark } from "./pick-mark.ts";
import type { WordCursor } from "./word-cursor.ts";
import type { DocumentWordList } from "./words-of.ts";

interface Pane {
  readonly model: () => DocumentModel | null;
  readonly words: () => DocumentWordList;
  readonly cursor: () => WordCursor | null;
  readonly placeCursor: (cursor: WordCursor, isSaid?: boolean) => void;
  readonly drawing: DrawnSheet;
  readonly handlers: DocumentHandlers;
  readonly signal: AbortSignal;
}

/** A finger goes on drawing its handles; what it has marked out counts once they rest. */
const REST_MS = 250;

export function listenToPointer(sheet: HTMLElement, pane: Pane): void {
  const { signal, drawing, handlers } = pane;
  let isDown = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const read = () => {
    const span = selectionIn(sheet, drawing.paragraphs());
    const words = span && pane.words().snap(span);
    if (words) handlers.onSelect(words);
  };
  sheet.addEventListener("pointerdown", () => (isDown = true), { signal });
  addEventListener(
    "pointerup",
    () => {
      if (!isDown) return;
      isDown = false;
      read();
    },
    { signal },
  );
  addEventListener("pointercancel", () => (isDown = false), { signal });
  document.addEventListener(
    "selectionchange",
    () => {
      clearTimeout(rest);
      if (!isDown && selectionIn(sheet, drawing.paragraphs())) rest = setTimeout(read, REST_MS);
    },
    { signal },
  );
  signal.addEventListener("abort", () => clearTimeout(rest));
  sheet.addEventListener("click", (event) => click(sheet, pane, event), { signal });
  sheet.addEventListener("dblclick", (event) => selectWord(sheet, pane, event), { signal });
  listenToHover(sheet, pane);
}

/** As anywhere else; what the first click has drawn anew has taken the browser's own selection away. */
function selectWord(sheet: HTMLElement, pane: Pane, { clientX, clientY }: MouseEvent): void {
  const offset = offsetAtPoint(clientX, clientY, sheet, pane.drawing.paragraphs());
  const word = offset === null ? null : pane.words().at(offset);
  if (!word || offset === null || word.start > offset || word.end < offset) return;
  pane.placeCursor({ word, anchor: null }, false);
  pane.handlers.onSelect(word);
}

/** A click beside all marks takes away what was marked out, and puts the cursor there. */
function click(sheet: HTMLElement, pane: Pane, event: MouseEvent): void {
  // The second of two is that of a double click, which selects.
  if (event.detail > 1) return;
  if (getSelection()?.type === "Range" && selectionIn(sheet, pane.drawing.paragraphs())) return;
  const model = pane.model();
  if (!model) return;
  const offset = offsetAtPoint(event.clientX, event.clientY, sheet, pane.drawing.paragraphs());
  const word = offset === null ? null : pane.words().at(offset);
  if (word) pane.placeCursor({ word, anchor: null }, false);
  else if (model.selection) pane.handlers.onSelect(null);
  const key = pickKey(event.target, model);
  if (key?.startsWith(SUGGESTED)) openSuggestion(pane, model, offset);
  else if (key) pane.handlers.onOpenMark(key);
  else openSuggestion(pane, model, offset);
}

/** A suggestion is among the marks where it is drawn as a piece. */
function pickKey(target: EventTarget | null, { marks }: DocumentModel): string | undefined {
  const piece = target instanceof Element ? target.closest(`[${KEYS}]`) : null;
  if (!piece) return undefined;
  return pickMark(
    keysOf(piece).flatMap(
      (key) =>
        marks.find((mark) => mark.key === key) ??
        (key.startsWith(SUGGESTED) ? { key, record: key, isOpen: false } : []),
    ),
  );
}

function openSuggestion({ handlers }: Pane, model: DocumentModel, offset: number | null): void {
  if (offset === null) return;
  const found = model.suggestions.find(({ start, end }) => start <= offset && offset <= end);
  if (found) handlers.onOpenSuggestion(found.key, found);
}

function listenToHover(sheet: HTMLElement, { handlers, signal }: Pane): void {
  let hovered: string | null = null;
  const hover = (key: string | null) => {
    if (key === hovered) return;
    hovered = key;
    handlers.onHoverMark(key);
  };
  const keyAt = (target: EventTarget | null) => {
    const piece = target instanceof Element ? target.closest(`[${KEYS}]`) : null;
    const key = piece ? keysOf(piece)[0] : undefined;
    return key === undefined || key.startsWith(SUGGESTED) ? null : key;
  };
  sheet.addEventListener("pointerover", (event) => hover(keyAt(event.target)), { signal });
  sheet.addEventListener("pointerleave", () => hover(null), { signal });
}
