/**
 * A cursor that goes from word to word: browsers extend only a selection that exists, so without one nothing could be marked out
 * by keys. Arrows step, Shift extends.
 */
import type { Offsets } from "../../model/thing.ts";
import type { DocumentWordList } from "./words-of.ts";

export interface WordCursor {
  /** The word it is at. */
  readonly word: Offsets;
  /** The word that was marked out first, while words are. */
  readonly anchor: Offsets | null;
}

export type Move = "next" | "previous" | "down" | "up" | "first" | "last" | "begin" | "end";

interface Ground {
  readonly words: DocumentWordList;
  /** In code points. */
  readonly length: number;
  /** The word above or below on the screen; null where nothing can be told. */
  readonly onLine: (word: Offsets, by: 1 | -1) => Offsets | null;
}

/** @returns where the cursor is after a move; the same one where the document has no words */
export function moveCursor(
  cursor: WordCursor,
  move: Move,
  extends_: boolean,
  ground: Ground,
): WordCursor {
  const word = target(cursor.word, move, ground);
  return { word, anchor: extends_ ? (cursor.anchor ?? cursor.word) : null };
}

/** What is marked out; null where nothing is. */
export function markedOut({ word, anchor }: WordCursor): Offsets | null {
  if (!anchor) return null;
  return { start: Math.min(word.start, anchor.start), end: Math.max(word.end, anchor.end) };
}

function target(word: Offsets, move: Move, { words, length, onLine }: Ground): Offsets {
  switch (move) {
    case "next":
      return words.step(word, 1);
    case "previous":
      return words.step(word, -1);
    case "down":
      return onLine(word, 1) ?? words.leap(word, 1);
    case "up":
      return onLine(word, -1) ?? words.leap(word, -1);
    case "first":
      return words.ends(word)[0];
    case "last":
      return words.ends(word)[1];
    case "begin":
      return words.at(0) ?? word;
    case "end":
      return words.at(length) ?? word;
  }
}

/** @param isMirrored whether the document is written from right to left */
export function moveOf(event: KeyboardEvent, isMirrored: boolean): Move | null {
  if (event.altKey || event.metaKey) return null;
  switch (event.key) {
    case "ArrowRight":
      return isMirrored ? "previous" : "next";
    case "ArrowLeft":
      return isMirrored ? "next" : "previous";
    case "ArrowDown":
      return "down";
    case "ArrowUp":
      return "up";
    case "Home":
      return event.ctrlKey ? "begin" : "first";
    case "End":
      return event.ctrlKey ? "end" : "last";
    default:
      return null;
  }
}
