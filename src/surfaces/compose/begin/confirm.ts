/** Makes of a text and of what was said about it the document that a draft begins with. */
import type { RawFile } from "../../../formats/documents/raw-document.ts";
import { looseForm } from "../../../model/document/loose-form.ts";
import type { ConfirmedDocument } from "../../../model/draft/begin-draft.ts";
import { digestOf } from "../../opening/digest.ts";

/** All of it trimmed; "" where nothing was said. */
export interface SaidOfDocument {
  readonly title: string;
  readonly publisher: string;
  readonly day: string;
  /** Why that day, where the text does not say it itself. */
  readonly why: string;
  readonly isYearAlone: boolean;
  readonly zone: string;
  readonly language: string;
  readonly url: string;
}

export interface Digests {
  readonly digest: string;
  readonly looseDigest: string;
}

/** @returns SHA-256 of a text in UTF-8, and of its loose form; null where the page is no secure context */
export async function digestsOf(text: string): Promise<Digests | null> {
  const encoder = new TextEncoder();
  const [digest, looseDigest] = await Promise.all(
    [text, looseForm(text).text].map((words) => digestOf(encoder.encode(words))),
  );
  return digest && looseDigest ? { digest, looseDigest } : null;
}

/** @returns null where the browser makes no digests */
export async function confirmDocument(
  text: string,
  said: SaidOfDocument,
  file: RawFile | null,
): Promise<ConfirmedDocument | null> {
  const digests = await digestsOf(text);
  if (!digests) return null;
  const { title, publisher, day, why, isYearAlone, zone, language, url } = said;
  return {
    text,
    ...digests,
    language,
    title,
    publisher,
    published: day || null,
    ...(day && why
      ? { publishedBy: { note: why, ...(isYearAlone ? { dates: "year" as const } : {}) } }
      : {}),
    zone,
    ...(url ? { url } : {}),
    ...fileOf(file, digests.digest),
  };
}

/** A file that is the text, byte for byte, need not be told of. */
export function fileOf(file: RawFile | null, digest: string): Pick<ConfirmedDocument, "file"> {
  if (!file || file.digest === digest) return {};
  const { type, reader } = file;
  return { file: { digest: file.digest, type, ...(reader ? { reader } : {}) } };
}
