/** Draws the segments of a paragraph: bars and plain text as they are, quoted words in runs that can be reached and clicked. */
import type { QuotedWords, Segment } from "./layout-skeleton.ts";
import type { PlainText } from "./layout-text.ts";
import "./draw-paragraph.css";

/** A piece of quoted words on the screen and the fragments it belongs to. */
export interface DrawnPiece {
  readonly element: HTMLElement;
  readonly keys: readonly string[];
}

/** What was drawn of a document: one reachable element a fragment, and all pieces. */
export interface Drawing {
  readonly stops: Map<string, HTMLElement>;
  readonly pieces: DrawnPiece[];
  /** Whether bars stand for the words that are not quoted. */
  readonly isSkeleton: boolean;
}

type Row = readonly (Segment | PlainText)[];

interface Run {
  readonly key: string;
  readonly element: HTMLElement;
}

function span(className: string): HTMLElement {
  const element = document.createElement("span");
  element.className = className;
  return element;
}

/** The one element by which keyboard and screen reader reach a fragment; a `<button>` could not break over lines. */
function makeStop(element: HTMLElement, key: string): HTMLElement {
  element.setAttribute("data-key", key);
  element.role = "button";
  element.tabIndex = 0;
  return element;
}

/** The fragment that a click on a segment picks: the shortest there. */
function ownerOf(segment: Row[number] | undefined): string | null {
  return segment?.type === "words" ? (segment.keys[0] ?? null) : null;
}

function drawBar(row: Row, index: number): HTMLElement {
  const segment = row[index];
  const bar = span("source-bar");
  bar.ariaHidden = "true";
  bar.classList.toggle("is-after-words", row[index - 1]?.type === "words");
  bar.classList.toggle("is-before-words", row[index + 1]?.type === "words");
  bar.style.setProperty("--cells", String(segment?.type === "bar" ? segment.length : 0));
  return bar;
}

/** A row's words; a space at the end of a line that is not the last is told by the line's end. */
function drawWords(row: Row, index: number, segment: QuotedWords): HTMLElement {
  const isAtEnd = index === row.length - 1;
  const words = span("source-piece");
  words.textContent = isAtEnd ? segment.text.trimEnd() : segment.text;
  words.classList.toggle("is-shared", segment.keys.length > 1);
  words.classList.toggle("is-first", row[index - 1]?.type !== "words");
  words.classList.toggle("is-last", isAtEnd || row[index + 1]?.type !== "words");
  return words;
}

function openRun(paragraph: HTMLElement, key: string, drawing: Drawing): Run {
  const element = span("source-run");
  if (drawing.stops.has(key)) {
    element.setAttribute("data-key", key);
    // Its name was said at the fragment's first run, so that a rest of bare words would be a riddle.
    if (drawing.isSkeleton) element.ariaHidden = "true";
  } else {
    drawing.stops.set(key, makeStop(element, key));
  }
  paragraph.append(element);
  return { key, element };
}

/** A fragment that shorter ones cover wholly has no run of its own: it gets a hidden stop where it begins. */
function addHiddenStops(pieces: readonly DrawnPiece[], drawing: Drawing): void {
  for (const { element, keys } of pieces)
    for (const key of keys) {
      if (drawing.stops.has(key)) continue;
      const stop = makeStop(span("source-hidden"), key);
      drawing.stops.set(key, stop);
      element.parentElement?.before(stop);
    }
}

/**
 * Appends rows to a paragraph and enters what it drew in the drawing.
 * @param rows the lines of a skeleton, or one row with a paragraph's text
 */
export function drawRows(paragraph: HTMLElement, rows: readonly Row[], drawing: Drawing): void {
  let run: Run | null = null;
  const drawn: DrawnPiece[] = [];
  rows.forEach((row, number) => {
    if (run?.key !== ownerOf(row[0])) run = null;
    if (number > 0) (run?.element ?? paragraph).append("\n");
    row.forEach((segment, index) => {
      const owner = ownerOf(segment);
      if (segment.type !== "words" || owner === null) {
        run = null;
        paragraph.append(segment.type === "text" ? segment.text : drawBar(row, index));
        return;
      }
      if (run?.key !== owner) run = openRun(paragraph, owner, drawing);
      const element = drawWords(row, index, segment);
      run.element.append(element);
      drawn.push({ element, keys: segment.keys });
    });
  });
  addHiddenStops(drawn, drawing);
  drawing.pieces.push(...drawn);
}
