/** Finds the words in a text of UTF-8: the same that `splitWords` finds in a string. */
import { splitWords } from "../../model/fold.ts";

/** Where the words lie in the bytes, from start up to, but not including, end. */
export function readWords(
  bytes: Uint8Array,
  length: number,
  visit: (start: number, end: number) => void,
): void {
  let start = -1;
  for (let at = 0; at < length; ) {
    const byte = bytes[at] ?? 0;
    const step = byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    const isInWord = byte < 0x80 ? IS_ASCII_WORD[byte] === 1 : isWordPoint(codePointAt(bytes, at));
    if (isInWord && start < 0) start = at;
    if (!isInWord && start >= 0) {
      visit(start, at);
      start = -1;
    }
    at += step;
  }
  if (start >= 0) visit(start, length);
}

/** 1 for what stands in words, 2 for what does not, 0 for what nobody asked about yet: by code point. */
const known = new Uint8Array(0x110000);

function isWordPoint(point: number): boolean {
  if (point >= known.length) return false;
  const state = known[point] || (splitWords(String.fromCodePoint(point)).length > 0 ? 1 : 2);
  known[point] = state;
  return state === 1;
}

const IS_ASCII_WORD = Uint8Array.from({ length: 0x80 }, (_, byte) =>
  splitWords(String.fromCharCode(byte)).length > 0 ? 1 : 0,
);

/** Of a sequence of two to four bytes. */
function codePointAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  const next = (place: number) => (bytes[at + place] ?? 0) & 0x3f;
  if (byte < 0xe0) return ((byte & 0x1f) << 6) | next(1);
  if (byte < 0xf0) return ((byte & 0x0f) << 12) | (next(1) << 6) | next(2);
  return ((byte & 0x07) << 18) | (next(1) << 12) | (next(2) << 6) | next(3);
}
