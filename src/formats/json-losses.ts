/**
 * Finds what a JSON parser takes and cannot keep: a key that an object has twice, of which only the last is read, and numbers
 * past what is held exactly. RFC 8259 leaves both open; I-JSON (RFC 7493) forbids the one and warns of the other.
 */
import { toPointer, toSnippet } from "../model/pointer.ts";
import type { Problem } from "../model/result.ts";
import { placesIn } from "./text-place.ts";

/**
 * One quick look at text and value tells whether anything is lost; only then is the text read token by token.
 *
 * @param text valid JSON, without a byte order mark
 * @param value what it was parsed to
 * @returns a problem for each loss, with pointer, line and column, in the order of the text
 */
export function lossesIn(text: string, value: unknown): readonly Problem[] {
  const { keys, isExact } = survey(value);
  return isExact && keys === countKeys(text) ? [] : [...searchLosses(text)];
}

/** How many keys a value has at any depth, and whether all of its numbers are kept exactly. */
function survey(value: unknown): { readonly keys: number; readonly isExact: boolean } {
  const open: unknown[] = [value];
  let keys = 0;
  let isExact = true;
  while (open.length > 0) {
    const item = open.pop();
    if (typeof item === "number") isExact &&= isKept(item);
    if (typeof item !== "object" || item === null) continue;
    const inside = Object.values(item);
    if (!Array.isArray(item)) keys += inside.length;
    for (const part of inside)
      if (typeof part === "number" || typeof part === "object") open.push(part);
  }
  return { keys, isExact };
}

function isKept(number: number): boolean {
  return Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number));
}

/** A key is a string before a colon. */
function countKeys(text: string): number {
  let keys = 0;
  for (let quote = text.indexOf('"'); quote >= 0; ) {
    const end = endOfString(text, quote);
    if (text[afterBlanks(text, end)] === ":") keys++;
    quote = text.indexOf('"', end);
  }
  return keys;
}

/** @param start of its opening quote @returns the offset after its closing one */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}

function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text[first - 1] === "\\") first--;
  return (at - first) % 2 === 1;
}

function afterBlanks(text: string, start: number): number {
  let at = start;
  while (/[ \t\r\n]/.test(text[at] ?? "")) at++;
  return at;
}

/** An object or a list that the search is inside of. */
interface Level {
  /** Those of an object so far; null for a list. */
  readonly keys: Set<string> | null;
  /** Of the value that comes or has come last. */
  key: string | number;
}

/** Blanks, then a mark of structure, the quote that begins a string, a number, or a literal. */
const TOKEN = /[ \t\r\n]*([[\]{},:"]|[-\d][-+.\deE]*|[a-z]+)/y;

function* searchLosses(text: string): Generator<Problem> {
  const placeOf = placesIn(text);
  const levels: Level[] = [];
  const path = () => toPointer(levels.map(({ key }) => key));
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(text)?.[1]; token; token = TOKEN.exec(text)?.[1]) {
    const start = TOKEN.lastIndex - token.length;
    const level = levels.at(-1);
    if (token === "{") levels.push({ keys: new Set(), key: "" });
    else if (token === "[") levels.push({ keys: null, key: 0 });
    else if (token === "}" || token === "]") levels.pop();
    else if (token === "," && typeof level?.key === "number") level.key++;
    else if (token === '"') {
      const end = endOfString(text, start);
      TOKEN.lastIndex = end;
      if (level?.keys && text[afterBlanks(text, end)] === ":") {
        level.key = JSON.parse(text.slice(start, end)) as string;
        if (level.keys.has(level.key)) yield secondKey(path(), level.key, placeOf(start));
        level.keys.add(level.key);
      }
    } else if (/^[-\d]/.test(token) && !isKept(Number(token)))
      yield lostNumber(path(), token, placeOf(start));
  }
}

function secondKey(path: string, key: string, place: string): Problem {
  return {
    code: "duplicate",
    path,
    found: `${toSnippet(key)} a second time, at ${place}`,
    expected: "each key once in an object; only the last one would be read",
  };
}

function lostNumber(path: string, written: string, place: string): Problem {
  const shown = written.length <= 60 ? written : `${written.slice(0, 59)}…`;
  return {
    code: "invalid",
    path,
    found: `${shown} at ${place}`,
    expected: `a number that is kept exactly: whole ones up to ${Number.MAX_SAFE_INTEGER}`,
  };
}
