/** Reads what a person opens or pastes, whatever it is: a document as it came, a dataset, or why it is neither. */
import { readEncoding } from "../../../formats/documents/encodings.ts";
import { MOST_BYTES, MOST_CHARACTERS } from "../../../formats/documents/limits.ts";
import { isScan } from "../../../formats/documents/pdf-text.ts";
import {
  firstChoices,
  type RawContent,
  type RawDocument,
  type RawFile,
  textOf,
} from "../../../formats/documents/raw-document.ts";
import {
  type ForeignKind,
  recogniseFile,
  recogniseText,
} from "../../../formats/documents/recognise.ts";
import { digestOf } from "../../opening/digest.ts";
import { textOfMarkup } from "./text-of-markup.ts";

export type Refusal =
  | { readonly type: "empty" | "locked" | "no-digest" | "unreachable" }
  | { readonly type: "foreign"; readonly kind: ForeignKind }
  | { readonly type: "broken"; readonly kind: "Word" | "PDF" }
  /** In bytes. */
  | { readonly type: "large"; readonly size: number }
  | { readonly type: "long"; readonly characters: number }
  | { readonly type: "scan"; readonly pages: number };

export type FileReading =
  | { readonly type: "document"; readonly raw: RawDocument }
  | { readonly type: "dataset"; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: "refused"; readonly name: string | null; readonly refusal: Refusal };

const TYPES = {
  text: "text/plain",
  json: "application/json",
  html: "text/html",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;

type Bytes = Uint8Array<ArrayBuffer>;

/** @returns never rejects: what goes wrong is a refusal */
export async function readFile(file: File): Promise<FileReading> {
  const { name, size } = file;
  const refuse = (refusal: Refusal): FileReading => ({ type: "refused", name, refusal });
  if (size > MOST_BYTES) return refuse({ type: "large", size });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = recogniseFile(bytes);
  switch (kind.type) {
    case "empty":
      return refuse(kind);
    case "foreign":
      return refuse(kind);
    case "json":
      return { type: "dataset", name, bytes };
    default:
      return readDocumentFile(name, bytes, kind.type);
  }
}

/** The same of a JSON file that is given as a document's text. */
export async function readTextFile(name: string, bytes: Bytes): Promise<FileReading> {
  return readDocumentFile(name, bytes, "text");
}

export function readPasted(text: string): FileReading {
  const isMarkup = recogniseText(text) === "html";
  return checked({ file: null, content: { type: "text", text }, isMarkup }, null);
}

async function readDocumentFile(
  name: string,
  bytes: Bytes,
  kind: "text" | "html" | "pdf" | "docx",
): Promise<FileReading> {
  const refuse = (refusal: Refusal): FileReading => ({ type: "refused", name, refusal });
  const digest = await digestOf(bytes);
  if (digest === null) return refuse({ type: "no-digest" });
  try {
    const { content, reader } = await readContent(bytes, kind);
    if (content.type === "pages" && isScan(content.pages))
      return refuse({ type: "scan", pages: content.pages.length });
    const file: RawFile = { name, digest, type: TYPES[kind], reader };
    return checked({ file, content, isMarkup: kind === "html" }, name);
  } catch (fault) {
    if (fault instanceof Error && fault.name === "PasswordException")
      return refuse({ type: "locked" });
    return refuse({ type: "broken", kind: kind === "pdf" ? "PDF" : "Word" });
  }
}

async function readContent(
  bytes: Bytes,
  kind: "text" | "html" | "pdf" | "docx",
): Promise<{ readonly content: RawContent; readonly reader: string | null }> {
  if (kind === "pdf") {
    const { readPdfFile } = await import("./load-pdf.ts");
    const { pages, reader } = await readPdfFile(bytes);
    return { content: { type: "pages", pages }, reader };
  }
  if (kind === "docx") {
    const { readWord } = await import("./load-word.ts");
    const { text, reader } = await readWord(bytes);
    return { content: { type: "text", text }, reader };
  }
  const reading = readEncoding(bytes, kind === "html");
  return { content: { type: "bytes", bytes, reading }, reader: null };
}

function checked(raw: RawDocument, name: string | null): FileReading {
  const text = textOf(raw, firstChoices(raw), textOfMarkup);
  const characters = countCharacters(text);
  if (characters > MOST_CHARACTERS)
    return { type: "refused", name, refusal: { type: "long", characters } };
  if (text.trim() === "") return { type: "refused", name, refusal: { type: "empty" } };
  return { type: "document", raw };
}

/** In code points. */
export function countCharacters(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length - 1; at++)
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00)
      count--;
  return count;
}
