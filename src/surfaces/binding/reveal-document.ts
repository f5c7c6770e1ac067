/** Compares a file that the reader dropped with a source's digest; only a match gives its text. */
import type { SourceDocument } from "../../model/schema/source.ts";
import { digestOf } from "../opening/digest.ts";

export type Reveal =
  | { readonly type: "matches"; readonly text: string }
  | { readonly type: "differs"; readonly found: string }
  | { readonly type: "unreadable" }
  /** The page is not a secure context, so the browser has no digests. */
  | { readonly type: "no-digest" };

export async function revealDocument(file: File, source: SourceDocument): Promise<Reveal> {
  try {
    const bytes = await file.arrayBuffer();
    const found = await digestOf(bytes);
    if (found === null) return { type: "no-digest" };
    if (found !== source.digest.value) return { type: "differs", found };
    return { type: "matches", text: new TextDecoder("utf-8").decode(bytes) };
  } catch {
    return { type: "unreadable" };
  }
}
