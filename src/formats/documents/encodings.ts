/** The encodings of plain text: which one a file is in, by its mark, by what it says, or guessed by its letters. */
import { decodeUtf8 } from "../utf8.ts";
import { scoreText } from "./letter-scores.ts";
import { wideOrder } from "./recognise.ts";

/** By the labels of the Encoding Standard; those that a text may be guessed to be in, and that a person can choose from. */
export const ENCODINGS = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "iso-8859-15",
  "windows-1250",
  "iso-8859-2",
  "windows-1251",
  "koi8-r",
  "iso-8859-5",
  "ibm866",
  "windows-1256",
  "iso-8859-6",
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** `mark`: a byte order mark; `declared`: the file says it; `valid`: bytes that are UTF-8 by no accident; `guessed`: by its letters. */
export type EncodingGround = "mark" | "declared" | "valid" | "guessed";

export interface EncodingReading {
  readonly encoding: Encoding;
  readonly ground: EncodingGround;
}

/** So many bytes are enough to guess by, and to show. */
const SAMPLE = 20_000;
/** A byte a letter; those before it in the list win where two are alike. */
const EIGHT_BITS = ENCODINGS.slice(3);

/** @param bytes of a text @param isMarkup whether the file may say its encoding itself, as HTML does */
export function readEncoding(bytes: Uint8Array, isMarkup = false): EncodingReading {
  const wide = wideOrder(bytes.subarray(0, SAMPLE));
  if (wide)
    return { encoding: wide, ground: bytes[0] === 0 || !hasMark(bytes) ? "guessed" : "mark" };
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return { encoding: "utf-8", ground: "mark" };
  const declared = isMarkup ? declaredIn(bytes) : null;
  if (declared) return { encoding: declared, ground: "declared" };
  if (decodeUtf8(bytes).ok) return { encoding: "utf-8", ground: "valid" };
  return { encoding: guessEightBits(bytes.subarray(0, SAMPLE)), ground: "guessed" };
}

/** @returns the text without its byte order mark; U+FFFD in the place of bytes that the encoding does not have */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  const decoder = new TextDecoder(encoding);
  // As a stream: otherwise Node reads windows-1252 as ISO 8859-1, with controls in the place of quotes.
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

/** @returns the encoding of a label such as "cp1251" or "latin1"; null for one that is not in the list */
export function encodingNamed(label: string): Encoding | null {
  try {
    const { encoding } = new TextDecoder(label.trim());
    return ENCODINGS.find((one) => one === encoding) ?? null;
  } catch {
    return null;
  }
}

const PROOF_LINES = 2;
const PROOF_LENGTH = 90;

/**
 * @param bytes of a text
 * @returns two lines as an encoding reads them, those with letters that encodings differ in before others
 */
export function proofOf(bytes: Uint8Array, encoding: Encoding): readonly string[] {
  const lines = decodeAs(bytes.subarray(0, SAMPLE), encoding)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const telling = lines.filter((line) => /[^\x20-\x7e]/.test(line));
  return [...telling, ...lines.filter((line) => !telling.includes(line))]
    .slice(0, PROOF_LINES)
    .map((line) =>
      [...line]
        .slice(Math.max(0, firstTelling(line) - 20))
        .slice(0, PROOF_LENGTH)
        .join(""),
    );
}

/** Where the first letter stands that encodings differ in, in code points. */
function firstTelling(line: string): number {
  return [...line].findIndex((sign) => !/[\x20-\x7e]/.test(sign));
}

function hasMark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** What a page says within its first thousand bytes, where the HTML standard looks. */
function declaredIn(bytes: Uint8Array): Encoding | null {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 1024));
  const [, label] = /(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]+)/i.exec(head) ?? [];
  return label === undefined ? null : encodingNamed(label);
}

/** The one in which the letters past ASCII look most like words. */
function guessEightBits(bytes: Uint8Array): Encoding {
  const scored = EIGHT_BITS.map((encoding) => ({
    encoding,
    score: scoreText(decodeAs(bytes, encoding)),
  }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).encoding;
}
