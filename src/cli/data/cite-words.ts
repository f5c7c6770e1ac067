/** Finds words in a document, and makes evidence of each place where they stand. */
import { createHash } from "node:crypto";
import { basename } from "node:path";
import { decodeAs, type Encoding, readEncoding } from "../../formats/documents/encodings.ts";
import { recogniseFile } from "../../formats/documents/recognise.ts";
import { decodeUtf8 } from "../../formats/utf8.ts";
import { occurrencesOf, searchable } from "../../model/document/occurrences.ts";
import { slugOf } from "../../model/draft/ids.ts";
import {
  documentText,
  type EvidenceFault,
  type MadeEvidence,
  makeEvidence,
} from "../../model/draft/make-evidence.ts";
import { paragraphsOf } from "../../model/draft/paragraphs.ts";
import type { SourceId } from "../../model/schema/common.ts";
import { guessLanguage } from "../../model/suggest/guess-language.ts";
import type { Offsets } from "../../model/thing.ts";
import { FAULTY, Refusal } from "../frame/status.ts";

export interface Cited {
  readonly document: string;
  readonly encoding: Encoding;
  /** SHA-256 of its bytes. */
  readonly digest: string;
  /** In code points. */
  readonly length: number;
  readonly fragment: string;
  readonly occurrences: readonly CitedPlace[];
}

/** In code points of the document. */
export interface CitedPlace extends Offsets {
  /** From 1. */
  readonly line: number;
  /** With the words as the document has them; null where they cannot be evidence, and the fault says why. */
  readonly evidence: MadeEvidence | null;
  readonly fault: string | null;
}

/**
 * @param name of the document's file
 * @param source the id of the document; null for one made of the name
 * @throws Refusal where the file is no text
 */
export function citeWords(
  name: string,
  bytes: Uint8Array,
  fragment: string,
  source: string | null,
): Cited {
  const { type } = recogniseFile(bytes);
  if (type === "pdf" || type === "docx" || type === "foreign")
    throw new Refusal(
      `${name}: is no text; give the text that was read from it, to which offsets belong`,
      FAULTY,
    );
  const { encoding } = readEncoding(bytes);
  // The mark of a byte order is a code point of the text, as it is when a dataset is checked.
  const whole = decodeUtf8(bytes);
  const text = whole.ok ? whole.value : decodeAs(bytes, encoding);
  const document = documentText((source ?? idOf(name)) as SourceId, text);
  const paragraphs = paragraphsOf(text, guessLanguage(text) ?? "en");
  const occurrences = occurrencesOf(searchable(text), fragment).map(({ start, end }) => {
    const made = makeEvidence(document, paragraphs, { start, end });
    const line = lineOf(document.signs, start);
    const evidence = made.ok ? made.value : null;
    return { start, end, line, evidence, fault: made.ok ? null : wordsOf(made.error) };
  });
  const digest = createHash("sha256").update(bytes).digest("hex");
  return { document: name, encoding, digest, length: document.signs.length, fragment, occurrences };
}

function idOf(name: string): string {
  return slugOf(basename(name).replace(/\.[^.]+$/, "")) || "source";
}

function lineOf(signs: readonly string[], at: number): number {
  return signs
    .slice(0, at)
    .join("")
    .split(/\r\n|[\n\r]/).length;
}

function wordsOf(fault: EvidenceFault): string {
  switch (fault.code) {
    case "empty":
      return "no word of it";
    case "too-long":
      return `${fault.words} words; a fragment has at most ${fault.limit}`;
    case "whole-sentence":
      return `the whole sentence from ${fault.sentence.start} to ${fault.sentence.end}; a fragment is part of one`;
  }
}
