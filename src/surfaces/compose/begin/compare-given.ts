/** Compares a text that was given with the document of a draft that it is to be the text of. */
import type { RawDocument } from "../../../formats/documents/raw-document.ts";
import { firstChoices, textOf } from "../../../formats/documents/raw-document.ts";
import { readDocument } from "../../../formats/read-document.ts";
import type { Likeness } from "../../../model/document/compare.ts";
import type { Draft, DraftRecord } from "../../../model/draft/draft.ts";
import { type GivenText, giveText } from "../../../model/draft/give-text.ts";
import type { SourceDocument } from "../../../model/schema/source.ts";
import { digestOf } from "../../opening/digest.ts";
import { textOfMarkup } from "./text-of-markup.ts";

export interface ComparedText extends GivenText {
  readonly text: string;
}

const LIKEST: readonly Likeness[] = ["exact", "loose", "other"];

/**
 * @param record a document of the draft, of which digest and paragraphs may be missing
 * @returns the text as the reading has it that is most like the document; null where the browser makes no digests
 */
export async function compareGiven(
  draft: Draft,
  record: DraftRecord<"sources">,
  raw: RawDocument,
): Promise<ComparedText | null> {
  const source = { length: 0, paragraphs: [], ...record } as unknown as SourceDocument;
  const texts = readingsOf(raw);
  const compared = await Promise.all(texts.map((bytes) => likenessOf(bytes, source)));
  const known = compared.filter((one) => one !== null);
  const best = LIKEST.flatMap((like) => known.find((one) => one.likeness === like) ?? [])[0];
  return best ? { text: best.text, ...giveText(draft, source, best.text, best.likeness) } : null;
}

/** In the order in which they are preferred: the bytes themselves, as the text is read, and as it may have been mended. */
function readingsOf(raw: RawDocument): readonly Uint8Array<ArrayBuffer>[] {
  const { content } = raw;
  const first = firstChoices(raw);
  const mended = [false, true].flatMap((joinsLines) =>
    [false, true].map((dropsRepeated) => ({ ...first, joinsLines, dropsRepeated })),
  );
  const choices = content.type === "pages" ? mended : [first];
  const read = choices.map((one) => new TextEncoder().encode(textOf(raw, one, textOfMarkup)));
  // Without what the page does to it: another program may have taken a digest of these very bytes.
  return content.type === "bytes" ? [new Uint8Array(content.bytes), ...read] : read;
}

async function likenessOf(
  bytes: Uint8Array<ArrayBuffer>,
  source: SourceDocument,
): Promise<{ readonly text: string; readonly likeness: Likeness } | null> {
  if (!source.digest) return { text: new TextDecoder().decode(bytes), likeness: "other" };
  const reading = await readDocument(bytes, source, digestOf);
  return reading.type === "read" ? reading : null;
}
