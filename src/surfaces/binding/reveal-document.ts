/** Compares a file that the reader dropped with a source: first by digest, then fragment by fragment. Nothing of it is kept. */
import { readDocument } from "../../formats/read-document.ts";
import { type Comparison, compareDocument, type Fragment } from "../../model/document/compare.ts";
import type { SourceDocument } from "../../model/schema/source.ts";
import { digestOf } from "../opening/digest.ts";

export type Reveal =
  | {
      readonly type: "compared";
      /** The file's own, in hexadecimal digits. */
      readonly digest: string;
      readonly comparison: Comparison;
    }
  | { readonly type: "unreadable" }
  /** The page is not a secure context, so the browser has no digests. */
  | { readonly type: "no-digest" };

/** @param fragments every one that is quoted of the source */
export async function revealDocument(
  file: File,
  source: SourceDocument,
  fragments: readonly Fragment[],
): Promise<Reveal> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const reading = await readDocument(bytes, source, digestOf);
    if (reading.type !== "read") return { type: reading.type };
    const { text, likeness, digest } = reading;
    const comparison = compareDocument(source, fragments, text, likeness);
    return { type: "compared", digest, comparison };
  } catch {
    return { type: "unreadable" };
  }
}
