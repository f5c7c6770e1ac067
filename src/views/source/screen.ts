/** Keeps what stands on the screen: draws a document anew only where its letters or the grid changed, else its states alone. */
import { type DrawnDocument, describeParts, drawDocument, showStates } from "./draw-document.ts";
import type { DrawnPiece } from "./draw-paragraph.ts";
import { type Columns, SIZES } from "./measure-columns.ts";
import type { SourceModel } from "./source-model.ts";

export interface Screen {
  /** The columns are null while the pane is not laid out: then those it had last count. */
  readonly show: (model: SourceModel, columns: Columns | null) => void;
  readonly piecesOf: (keys: readonly string[]) => HTMLElement[];
  /** Puts the keyboard's outline round a fragment, wherever its pieces are. */
  readonly outline: (key: string | null) => void;
  /** True while the screen itself moves the focus. */
  readonly isDrawing: () => boolean;
}

interface Shown {
  readonly model: SourceModel;
  readonly columns: Columns;
  readonly drawn: DrawnDocument;
}

function isSameFragments(one: SourceModel, other: SourceModel): boolean {
  const isTwin = (index: number) => {
    const fragment = one.fragments[index];
    const twin = other.fragments[index];
    return fragment?.key === twin?.key && fragment?.exact === twin?.exact;
  };
  return (
    one.fragments === other.fragments ||
    (one.fragments.length === other.fragments.length &&
      one.fragments.every((_, index) => isTwin(index)))
  );
}

/** Whether both have the same letters in the same places, whatever their fragments' states. */
function isSameDocument(one: SourceModel, other: SourceModel): boolean {
  return (
    one.text === other.text &&
    one.length === other.length &&
    one.language === other.language &&
    one.paragraphs === other.paragraphs &&
    isSameFragments(one, other)
  );
}

function isKept(shown: Shown, model: SourceModel, columns: Columns): boolean {
  const isSameGrid = SIZES.every((size) => shown.columns[size] === columns[size]);
  return (isSameGrid || model.text !== null) && isSameDocument(shown.model, model);
}

/** The key of the fragment that has the focus, if one in the sheet has. */
function focusedKey(sheet: HTMLElement): string | null {
  const focused = document.activeElement?.closest("[data-key]");
  return focused && sheet.contains(focused) ? focused.getAttribute("data-key") : null;
}

/** Marks the pieces of a fragment; where two lie side by side in a line, the outline goes round both. */
function outlinePieces(pieces: readonly DrawnPiece[], key: string | null): void {
  const isInside = (piece: DrawnPiece | undefined) =>
    key !== null && piece?.keys.includes(key) === true;
  pieces.forEach((piece, index) => {
    const { classList } = piece.element;
    const isIn = isInside(piece);
    const isBefore = !classList.contains("is-first") && isInside(pieces[index - 1]);
    const isAfter = !classList.contains("is-last") && isInside(pieces[index + 1]);
    classList.toggle("is-focused", isIn);
    classList.toggle("is-joined-before", isIn && isBefore);
    classList.toggle("is-joined-after", isIn && isAfter);
  });
}

/** A screen on an empty sheet that lies in a scroller. */
export function makeScreen(scroller: HTMLElement, sheet: HTMLElement): Screen {
  let shown: Shown | null = null;
  let isDrawing = false;
  const pieces = () => shown?.drawn.pieces ?? [];

  const outline: Screen["outline"] = (key) => outlinePieces(pieces(), key);
  const redraw = (model: SourceModel, columns: Columns): Shown => {
    const key = focusedKey(sheet);
    const share = scroller.scrollTop / Math.max(1, scroller.scrollHeight);
    isDrawing = true;
    for (const old of sheet.querySelectorAll(".source-paragraph")) old.remove();
    const drawn = drawDocument(sheet, model, columns);
    if (key !== null) drawn.stops.get(key)?.focus({ preventScroll: true });
    isDrawing = false;
    scroller.scrollTop = share * scroller.scrollHeight;
    return { model, columns, drawn };
  };
  const show: Screen["show"] = (model, measured) => {
    const columns = measured ?? shown?.columns;
    if (!columns) return;
    const kept = shown && isKept(shown, model, columns) ? { ...shown, model, columns } : null;
    const focused = kept ? null : focusedKey(sheet);
    shown = kept ?? redraw(model, columns);
    describeParts(shown.drawn, model);
    showStates(shown.drawn, model.fragments);
    if (focused !== null && focusedKey(sheet) === focused) outline(focused);
  };
  const piecesOf: Screen["piecesOf"] = (wanted) =>
    pieces()
      .filter(({ keys }) => keys.some((key) => wanted.includes(key)))
      .map(({ element }) => element);
  return { show, piecesOf, outline, isDrawing: () => isDrawing };
}
