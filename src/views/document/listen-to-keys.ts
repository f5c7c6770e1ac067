/** Hears the keys in the document's text: the word cursor, the way from mark to mark, and a letter for each thing words can be. */
import type { Offsets } from "../../model/thing.ts";
import { writingDirection } from "../writing-direction.ts";
import { ACTION_KEYS } from "./action-bar.ts";
import type { DocumentHandlers, DocumentModel } from "./document-model.ts";
import { offsetAtPoint, rangesOf } from "./dom-places.ts";
import type { DrawnSheet } from "./drawn-sheet.ts";
import { pickMark } from "./pick-mark.ts";
import { markedOut, moveCursor, moveOf, type WordCursor } from "./word-cursor.ts";
import type { DocumentWordList } from "./words-of.ts";

interface Pane {
  readonly model: () => DocumentModel | null;
  readonly words: () => DocumentWordList;
  readonly cursor: () => WordCursor | null;
  readonly placeCursor: (cursor: WordCursor) => void;
  readonly draw: () => void;
  readonly drawing: DrawnSheet;
  readonly handlers: DocumentHandlers;
  readonly onFind: () => void;
  readonly signal: AbortSignal;
}

/** Only while the text has the focus, so that no single letter is taken from the rest of the page. */
export function listenToKeys(sheet: HTMLElement, pane: Pane): void {
  const { signal } = pane;
  sheet.addEventListener("keydown", (event) => press(sheet, pane, event), { signal });
  sheet.addEventListener(
    "focus",
    () => {
      const cursor = pane.cursor() ?? beginCursor(pane);
      // Words that were found, or marked out before, stay so.
      if (pane.model()?.selection) pane.draw();
      else if (cursor && sheet.matches(":focus-visible")) pane.placeCursor(cursor);
    },
    { signal },
  );
  sheet.addEventListener("blur", pane.draw, { signal });
}

function beginCursor({ model, words }: Pane): WordCursor | null {
  const word = words().at(model()?.selection?.start ?? 0);
  return word && { word, anchor: null };
}

function press(sheet: HTMLElement, pane: Pane, event: KeyboardEvent): void {
  const model = pane.model();
  const cursor = pane.cursor() ?? beginCursor(pane);
  if (!model || !cursor || event.isComposing || event.defaultPrevented) return;
  const move = moveOf(event, writingDirection(model.language) === "rtl");
  const isTaken = move
    ? takeMove(sheet, pane, model, cursor, move, event.shiftKey)
    : takeKey(pane, model, cursor, event);
  if (isTaken) event.preventDefault();
}

function takeMove(
  sheet: HTMLElement,
  pane: Pane,
  model: DocumentModel,
  cursor: WordCursor,
  move: NonNullable<ReturnType<typeof moveOf>>,
  isExtending: boolean,
): true {
  // What a pointer has marked out is gone on with.
  const { selection } = model;
  const isElsewhere = selection !== null && markedOut(cursor)?.start !== selection.start;
  const anchor = selection && isElsewhere ? pane.words().at(selection.start) : null;
  const last = selection && isElsewhere ? pane.words().at(selection.end - 1) : null;
  const from = anchor && last ? { word: last, anchor } : cursor;
  const onLine = (word: Offsets, by: 1 | -1) => wordOnLine(sheet, pane, word, by);
  const ground = { words: pane.words(), length: model.text.length, onLine };
  pane.placeCursor(moveCursor(from, move, isExtending, ground));
  return true;
}

/** A line up or down from the middle of a word; null where none is on the screen. */
function wordOnLine(
  sheet: HTMLElement,
  { drawing, words }: Pane,
  word: Offsets,
  by: 1 | -1,
): Offsets | null {
  const box = rangesOf(drawing.stretchesOf(word))[0]?.getBoundingClientRect();
  if (!box) return null;
  const y = by > 0 ? box.bottom + box.height * 0.7 : box.top - box.height * 0.7;
  const x = box.left + box.width / 2;
  const offset = offsetAtPoint(x, y, sheet, drawing.paragraphs());
  const found = offset === null ? null : words().at(offset);
  const isOnward = found && (by > 0 ? found.start > word.start : found.start < word.start);
  return isOnward ? found : null;
}

function takeKey(
  pane: Pane,
  model: DocumentModel,
  cursor: WordCursor,
  event: KeyboardEvent,
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const key = event.key.toLowerCase();
  const by = event.shiftKey ? -1 : 1;
  if (key === "escape") return leave(pane, model, cursor, event);
  if (key === "enter") return openAt(pane, model, cursor.word);
  if (key === "m") return walk(pane, model.marks, cursor, by);
  if (key === "n") return walk(pane, model.suggestions, cursor, by);
  if (key === "f" || key === "/") {
    pane.onFind();
    return true;
  }
  const action = model.actions.find((one) => ACTION_KEYS[one.action] === key)?.action;
  if (!action) return false;
  pane.handlers.onAction(action, model.selection ?? cursor.word);
  return true;
}

function leave(
  pane: Pane,
  { selection }: DocumentModel,
  { word }: WordCursor,
  event: KeyboardEvent,
): boolean {
  if (!selection) return false;
  event.stopPropagation();
  pane.placeCursor({ word, anchor: null });
  return true;
}

/** The marks at a word in turn; a suggestion where none leads anywhere. */
function openAt({ handlers }: Pane, model: DocumentModel, word: Offsets): boolean {
  const meets = (one: Offsets) => one.start < word.end && word.start < one.end;
  const marks = model.marks.filter(meets).sort((a, b) => a.end - a.start - (b.end - b.start));
  const mark = pickMark(marks);
  const suggestion = model.suggestions.find(meets);
  if (mark !== undefined) handlers.onOpenMark(mark);
  else if (suggestion) handlers.onOpenSuggestion(suggestion.key, suggestion);
  return mark !== undefined || suggestion !== undefined;
}

/** To the next or previous of a list, by the place where it begins; round at the ends. */
function walk(pane: Pane, things: readonly Offsets[], { word }: WordCursor, by: 1 | -1): boolean {
  const places = [...new Set(things.map(({ start }) => start))].sort((a, b) => a - b);
  const next =
    by > 0
      ? (places.find((start) => start > word.start) ?? places[0])
      : (places.findLast((start) => start < word.start) ?? places.at(-1));
  const to = next === undefined ? null : pane.words().at(next);
  if (to) pane.placeCursor({ word: to, anchor: null });
  return to !== null;
}
