/** The document pane of compose: the text with its marks and suggestions, gone through and marked by pointer, finger or keys. */
import type { Offsets } from "../../model/thing.ts";
import type { View } from "../view.ts";
import { type Lines, makeActionBar } from "./action-bar.ts";
import type {
  DocumentHandlers,
  DocumentModel,
  DocumentWords,
  MarkAction,
} from "./document-model.ts";
import { rangesOf as toRanges } from "./dom-places.ts";
import { type DrawnSheet, makeSheet } from "./drawn-sheet.ts";
import { makeFindBar } from "./find-bar.ts";
import { findPlaces } from "./find-places.ts";
import { drawsSuggestions, type Highlights, makeHighlights } from "./highlights.ts";
import { listenToKeys } from "./listen-to-keys.ts";
import { listenToPointer } from "./listen-to-pointer.ts";
import { makeSaying } from "./say-words.ts";
import { markedOut, type WordCursor } from "./word-cursor.ts";
import { type DocumentWordList, wordsOf } from "./words-of.ts";
import "./document-view.css";

function division(className: string): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  return element;
}

/** The text on its sheet, the sheet on paper, which scrolls. */
function makePane() {
  const [pane, scroller, paper, sheet] = [
    division("document-pane"),
    division("document-scroller"),
    division("document-paper"),
    division("document-sheet"),
  ] as const;
  sheet.tabIndex = 0;
  sheet.role = "group";
  paper.append(sheet);
  scroller.append(paper);
  pane.append(scroller);
  return { pane, scroller, paper, sheet };
}

const NO_WORDS: DocumentWordList = {
  at: () => null,
  step: (from) => from,
  leap: (from) => from,
  ends: (from) => [from, from],
  snap: () => null,
};

/**
 * @param root an empty element, whose height the pane fills
 * @returns the view; `destroy` leaves the root empty and the page's highlights as they were
 */
export function mountDocument(root: HTMLElement, handlers: DocumentHandlers): View<DocumentModel> {
  const gone = new AbortController();
  const highlights = makeHighlights();
  const { pane, scroller, paper, sheet } = makePane();
  const saying = makeSaying();
  let model: DocumentModel | null = null;
  let words: DocumentWordList = NO_WORDS;
  let cursor: WordCursor | null = null;
  const drawing = makeSheet(sheet, { onDrawn: () => over.renew(), signal: gone.signal });
  const over = overText(highlights, drawing, () => model);
  const rangesOf = (span: Offsets) => toRanges(drawing.stretchesOf(span));
  const draw = () => {
    over.showCursor(document.activeElement === sheet ? (cursor?.word ?? null) : null);
    const lines = linesOf(over.showWords(model?.selection ?? null));
    if (model) bar.show(model, lines);
  };
  const placeCursor = (next: WordCursor, isSaid = true) => {
    cursor = next;
    const marked = markedOut(next);
    if (marked || model?.selection) handlers.onSelect(marked);
    bringIntoSight(rangesOf(next.word)[0], scroller);
    draw();
    if (isSaid && model) saying.say(model, marked ?? next.word, marked !== null);
  };
  const selectPlace = (place: Offsets) => {
    placeCursor({ word: words.at(place.start) ?? place, anchor: null }, false);
    handlers.onSelect(place);
    bringIntoSight(rangesOf(place)[0], scroller);
    if (model) saying.say(model, place, true);
  };
  const onLeave = () => sheet.focus({ preventScroll: true });
  const act = (action: MarkAction, words: Offsets) => {
    // The bar goes with the words: whoever pressed it by key stays in the text, and marks out the next ones from there.
    if (bar.element.contains(document.activeElement)) onLeave();
    cursor &&= { word: cursor.word, anchor: null };
    handlers.onAction(action, words);
  };
  const actOnSelected = (action: MarkAction) => model?.selection && act(action, model.selection);
  const bar = makeActionBar({ onAction: actOnSelected, onLeave, paper, scroller });
  const find = makeFindBar({
    find: (typed) => findPlaces(drawing.paragraphs(), typed),
    onPlace: selectPlace,
    onFound: over.showFound,
    onLeave,
  });
  paper.append(bar.element);
  pane.replaceChildren(find.element, scroller, saying.element);
  root.append(pane);
  const state = { model: () => model, words: () => words, cursor: () => cursor };
  const told = { ...handlers, onAction: act };
  const shared = { ...state, placeCursor, draw, drawing, handlers: told, signal: gone.signal };
  listenToKeys(sheet, { ...shared, onFind: find.focus });
  listenToPointer(sheet, shared);
  watchSize(paper, draw, gone.signal);
  gone.signal.addEventListener("abort", highlights.clear);
  const begin = (next: DocumentModel) => {
    cursor = null;
    find.reset();
    over.showFound([]);
    words = wordsOf(drawing.paragraphs(), next.language);
  };
  return {
    update(next) {
      const before = model;
      model = next;
      if (before?.selection && !next.selection) dropSelection(sheet);
      nameSheet(sheet, next.words);
      find.setWords(next.words);
      const drawn = drawing.show(next);
      const isNew = before?.text !== next.text || before.source !== next.source;
      if (isNew) begin(next);
      if (isNew || drawn.size > 0 || before?.suggestions !== next.suggestions) over.renew();
      draw();
      if (next.selection && !isSame(before?.selection, next.selection))
        showSelected(rangesOf(next.selection), scroller);
    },
    destroy() {
      gone.abort();
      pane.remove();
    },
  };
}

/** What the browser draws over the letters: it is lost with paragraphs that are drawn anew, and then shown again. */
function overText(
  highlights: Highlights,
  { stretchesOf }: DrawnSheet,
  model: () => DocumentModel | null,
) {
  let found: readonly Offsets[] = [];
  const showFound = (places: readonly Offsets[]) => {
    found = places;
    highlights.show("found", found.flatMap(stretchesOf));
  };
  return {
    showFound,
    showCursor: (word: Offsets | null) => highlights.show("cursor", word ? stretchesOf(word) : []),
    showWords(span: Offsets | null): readonly Range[] {
      const words = span ? stretchesOf(span) : [];
      highlights.show("words", words);
      return toRanges(words);
    },
    renew() {
      const suggestions = (drawsSuggestions() && model()?.suggestions) || [];
      highlights.show("suggestion", suggestions.flatMap(stretchesOf));
      showFound(found);
    },
  };
}

function nameSheet(sheet: HTMLElement, { name, keys }: DocumentWords): void {
  sheet.ariaLabel = name;
  sheet.setAttribute("aria-description", keys);
}

/** Where the marked-out words begin and end on the screen; null where none are. */
function linesOf(ranges: readonly Range[]): Lines | null {
  const first = ranges[0]?.getClientRects()[0];
  const last = [...(ranges.at(-1)?.getClientRects() ?? [])].at(-1);
  return first && last ? { first, last } : null;
}

function watchSize(element: HTMLElement, onSize: () => void, signal: AbortSignal): void {
  const resized = new ResizeObserver(onSize);
  resized.observe(element);
  signal.addEventListener("abort", () => resized.disconnect());
}

/** What was marked out has been dealt with: the browser must not go on showing it as if it were still to be. */
function dropSelection(sheet: HTMLElement): void {
  const selection = getSelection();
  if (selection?.type === "Range" && sheet.contains(selection.anchorNode))
    selection.collapseToEnd();
}

function isSame(one: Offsets | null | undefined, other: Offsets): boolean {
  return one?.start === other.start && one.end === other.end;
}

/** Words that another part of the page has selected; of those that a hand marks out, some are in sight. */
function showSelected(ranges: readonly Range[], scroller: HTMLElement): void {
  const seen = scroller.getBoundingClientRect();
  const isSeen = ranges.some((range) => {
    const { top, bottom } = range.getBoundingClientRect();
    return top < seen.bottom && bottom > seen.top;
  });
  if (!isSeen) bringIntoSight(ranges[0], scroller);
}

/** With a line's height of air. */
function bringIntoSight(range: Range | undefined, scroller: HTMLElement): void {
  if (!range) return;
  const [at, seen] = [range.getBoundingClientRect(), scroller.getBoundingClientRect()];
  const air = at.height * 2;
  if (at.top < seen.top + air) scroller.scrollTop -= seen.top + air - at.top;
  else if (at.bottom > seen.bottom - air) scroller.scrollTop += at.bottom - seen.bottom + air;
}
