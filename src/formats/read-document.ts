/** A document that somebody has at hand, as a text, and how like it is to the one that a source was read from. */
import type { Likeness } from "../model/document/compare.ts";
import { looseForm } from "../model/document/loose-form.ts";
import type { Problem } from "../model/result.ts";
import type { SourceDocument } from "../model/schema/source.ts";
import { decodeUtf8 } from "./utf8.ts";

/** SHA-256 in lower-case hexadecimal digits; null where there is none to be had. */
type DigestOf = (bytes: Uint8Array<ArrayBuffer>) => Promise<string | null> | string | null;

export type DocumentReading =
  | {
      readonly type: "read";
      /** A byte order mark is a code point of it, as it is of the bytes that the digest is of. */
      readonly text: string;
      /** Of its bytes. */
      readonly digest: string;
      readonly likeness: Likeness;
    }
  | { readonly type: "unreadable"; readonly problems: readonly Problem[] }
  | { readonly type: "no-digest" };

/** @param bytes of a text in UTF-8 */
export async function readDocument(
  bytes: Uint8Array<ArrayBuffer>,
  source: SourceDocument,
  digestOf: DigestOf,
): Promise<DocumentReading> {
  const digest = await digestOf(bytes);
  if (digest === null) return { type: "no-digest" };
  const text = decodeUtf8(bytes);
  if (!text.ok) return { type: "unreadable", problems: text.error };
  const likeness = await likenessOf(text.value, digest, source, digestOf);
  return { type: "read", text: text.value, digest, likeness };
}

async function likenessOf(
  text: string,
  found: string,
  { digest }: SourceDocument,
  digestOf: DigestOf,
): Promise<Likeness> {
  if (found === digest.value) return "exact";
  if (digest.loose === undefined) return "other";
  const loose = await digestOf(new TextEncoder().encode(looseForm(text).text));
  return loose === digest.loose ? "loose" : "other";
}
