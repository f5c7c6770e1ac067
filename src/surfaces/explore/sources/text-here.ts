/** The text of a source where it comes with the atlas: an invented one, whose every word may stand there. */

import type { Fragment } from "../../../model/document/compare.ts";
import { DOCUMENTS_HERE } from "../../../model/example-document.ts";
import type { SourceDocument } from "../../../model/schema/source.ts";
import { readInnerFile } from "../../../ui/inner-file.ts";
import { isOneFile } from "../../opening/own-files.ts";

/** @returns null where it is not here, or is not letter by letter the source's */
export async function textHere(source: SourceDocument, fragments: readonly Fragment[]) {
  const path = DOCUMENTS_HERE.get(source.id);
  if (path === undefined) return null;
  const { revealDocument } = await import("../../binding/reveal-document.ts");
  const content = await contentOf(path);
  if (content === null) return null;
  const file = new File([content], path, { type: "text/plain" });
  const reveal = await revealDocument(file, source, fragments);
  return reveal.type === "compared" && reveal.comparison.likeness === "exact" ? reveal : null;
}

/** @returns null where there is none */
async function contentOf(path: string): Promise<string | Blob | null> {
  const inner = readInnerFile(path);
  if (inner !== null) return JSON.parse(inner) as string;
  // It may ask for nothing, and its policy would say so aloud.
  if (isOneFile()) return null;
  const answer = await fetch(new URL(path, document.baseURI)).catch(() => null);
  return answer?.ok ? answer.blob() : null;
}
