/** Tells by its content what a file is, whatever its name says. */

/** What cannot be read as a document, in kinds that a person knows. */
export const FOREIGN_KINDS = [
  "picture",
  "film",
  "archive",
  "old-word",
  "rtf",
  "spreadsheet",
  "slides",
  "open-document",
  "book",
  "program",
  "unknown",
] as const;
export type ForeignKind = (typeof FOREIGN_KINDS)[number];

export type FileKind =
  | { readonly type: "empty" }
  | { readonly type: "text" | "html" | "json" | "pdf" | "docx" }
  | { readonly type: "foreign"; readonly kind: ForeignKind };

/** How a file begins, each byte as the letter of its number. */
const BEGINNINGS: readonly (readonly [start: string, kind: ForeignKind])[] = [
  ["\x89PNG", "picture"],
  ["\xff\xd8\xff", "picture"],
  ["GIF8", "picture"],
  ["II*\0", "picture"],
  ["MM\0*", "picture"],
  ["RIFF", "film"],
  ["OggS", "film"],
  ["ID3", "film"],
  ["\x1aE\xdf\xa3", "film"],
  ["\x1f\x8b", "archive"],
  ["7z\xbc\xaf", "archive"],
  ["Rar!", "archive"],
  ["\xd0\xcf\x11\xe0", "old-word"],
  ["{\\rtf", "rtf"],
  ["\x7fELF", "program"],
  ["MZ", "program"],
];

/** In the list of what a zip file holds. */
const ZIPPED: readonly (readonly [name: string, kind: FileKind])[] = [
  ["word/document", { type: "docx" }],
  ["xl/workbook", { type: "foreign", kind: "spreadsheet" }],
  ["ppt/presentation", { type: "foreign", kind: "slides" }],
  ["application/vnd.oasis", { type: "foreign", kind: "open-document" }],
  ["application/epub", { type: "foreign", kind: "book" }],
];

/** So many bytes of the beginning are looked at. */
const HEAD = 4096;
/** The list of what a zip file holds stands at its end. */
const ZIP_TAIL = 65_536;
/** A share of control characters that no text has. */
const MOST_CONTROLS = 0.02;

/** Also of a text that was pasted: its markup, or the beginning of it. */
const MARKUP =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|main|article|section|header|div|p|h[1-6]|table|ul|ol|blockquote|span)\b[^>]*>/i;

/** @param bytes the whole file */
export function recogniseFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return { type: "empty" };
  const head = latinOf(bytes.subarray(0, HEAD));
  // Some programs put a few bytes before it; readers look for it in the first thousand.
  const isPdf =
    head.startsWith("%PDF-") || (isBinary(head) && head.slice(0, 1024).includes("%PDF-"));
  if (isPdf) return { type: "pdf" };
  if (head.startsWith("PK\x03\x04")) return recogniseZip(bytes, head);
  if (head.slice(4, 8) === "ftyp") return { type: "foreign", kind: "film" };
  const isWide = isWideText(bytes.subarray(0, HEAD));
  const named = BEGINNINGS.find(([start]) => head.startsWith(start));
  if (named && isSure(named, head)) return { type: "foreign", kind: named[1] };
  if (!isWide && isBinary(head)) return { type: "foreign", kind: "unknown" };
  const words = head.replace(/^\xef\xbb\xbf|^\xff\xfe|^\xfe\xff|\0/g, "");
  if (words.trim() === "" && bytes.length <= HEAD) return { type: "empty" };
  return { type: recogniseText(words) };
}

/** @param text that was pasted, or how one begins */
export function recogniseText(text: string): "text" | "html" | "json" {
  if (/^\uFEFF?\s*\{\s*"/.test(text)) return "json";
  return MARKUP.test(text) ? "html" : "text";
}

/** Whether it has a zero in every other byte, as UTF-16 has where letters are Latin, or one high byte where they are not. */
function isWideText(bytes: Uint8Array): boolean {
  return wideOrder(bytes) !== null;
}

/** @returns the order of the bytes of a text in UTF-16, by its mark, or else by the bytes that are the same throughout; null for another text */
export function wideOrder(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const pairs = bytes.length >> 1;
  if (pairs < 4 || bytes.length % 2 !== 0) return null;
  const isHigh = (byte: number | undefined) => byte === 0 || byte === 4 || byte === 6;
  let [even, odd] = [0, 0];
  for (let at = 0; at < pairs * 2; at += 2) {
    if (isHigh(bytes[at])) even++;
    if (isHigh(bytes[at + 1])) odd++;
  }
  if (odd > pairs * 0.8 && even < pairs * 0.3) return "utf-16le";
  if (even > pairs * 0.8 && odd < pairs * 0.3) return "utf-16be";
  return null;
}

function recogniseZip(bytes: Uint8Array, head: string): FileKind {
  const names = head + latinOf(bytes.subarray(-ZIP_TAIL));
  const found = ZIPPED.find(([name]) => names.includes(name));
  return found?.[1] ?? { type: "foreign", kind: "archive" };
}

/** A zero byte, or many controls that are no white space. */
function isBinary(head: string): boolean {
  if (head.includes("\0")) return true;
  const controls = [...head].filter(isControl).length;
  return controls > head.length * MOST_CONTROLS;
}

/** Of ASCII, and none of white space; escape begins what terminals colour. */
function isControl(sign: string): boolean {
  const code = sign.charCodeAt(0);
  return code < 9 || (code > 13 && code < 27) || (code > 27 && code < 32) || code === 127;
}

/** Letters alone tell nothing: a text may begin with them. */
function isSure([start, kind]: (typeof BEGINNINGS)[number], head: string): boolean {
  return kind === "rtf" || /[^\x20-\x7e]/.test(start) || isBinary(head);
}

/** Each byte as the letter of its number. */
function latinOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}
