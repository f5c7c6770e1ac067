/** The text of a source where it comes with the atlas: an invented one, whose every word may stand there. */

import type { Fragment } from "../../../model/document/compare.ts";
import { DOCUMENTS_HERE } from "../../../model/example-document.ts";
import type { SourceDocument } from "../../../model/schema/source.ts";

/** @returns null where it is not here, or is not letter by letter the source's */
export async function textHere(source: SourceDocument, fragments: readonly Fragment[]) {
  const path = DOCUMENTS_HERE.get(source.id);
  if (path === undefined) return null;
  const { revealDocument } = await import("../../binding/reveal-document.ts");
  const answer = await fetch(new URL(path, document.baseURI)).catch(() => null);
  if (!answer?.ok) return null;
  const file = new File([await answer.blob()], path, { type: "text/plain" });
  const reveal = await revealDocument(file, source, fragments);
  return reveal.type === "compared" && reveal.comparison.likeness === "exact" ? reveal : null;
}
