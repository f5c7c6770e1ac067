/** A document as it came, and the text that it is read as by what a person has chosen. */
import { decodeAs, type Encoding, type EncodingReading } from "./encodings.ts";
import { joinLines } from "./join-lines.ts";
import { type PdfPage, textOfPages } from "./pdf-text.ts";
import { hasShapes, unshape } from "./presentation-forms.ts";
import { withoutRepeated } from "./repeated-lines.ts";
import { tidyText } from "./tidy-text.ts";

export type RawContent =
  /** Pasted, or read by a library. */
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "bytes"; readonly bytes: Uint8Array; readonly reading: EncodingReading }
  | { readonly type: "pages"; readonly pages: readonly PdfPage[] };

export interface RawDocument {
  /** Null for a text that was pasted. */
  readonly file: RawFile | null;
  readonly content: RawContent;
  /** Whether the text is markup that can be read, or be the document itself. */
  readonly isMarkup: boolean;
}

export interface RawFile {
  readonly name: string;
  /** SHA-256 of its bytes, in lower-case hexadecimal. */
  readonly digest: string;
  /** Media type. */
  readonly type: string;
  /** What has read it, with its version; null where it is text. */
  readonly reader: string | null;
}

export interface ReadingChoices {
  readonly encoding: Encoding | null;
  readonly readsMarkup: boolean;
  readonly joinsLines: boolean;
  readonly dropsRepeated: boolean;
}

export function firstChoices({ content, isMarkup }: RawDocument): ReadingChoices {
  return {
    encoding: content.type === "bytes" ? content.reading.encoding : null,
    readsMarkup: isMarkup,
    joinsLines: false,
    dropsRepeated: false,
  };
}

/** @param textOfMarkup parses markup, without running or showing any of it */
export function textOf(
  { content }: RawDocument,
  choices: ReadingChoices,
  textOfMarkup: (markup: string) => string,
): string {
  const whole = wholeText(content, choices);
  const read = choices.readsMarkup ? textOfMarkup(whole) : whole;
  const tidy = tidyText(hasShapes(read) ? unshape(read).text : read);
  return choices.joinsLines ? joinLines(tidy) : tidy;
}

/** Whether letters were shapes, as some PDFs have them, and what is copied from them. */
export function hadShapes({ content }: RawDocument, choices: ReadingChoices): boolean {
  return hasShapes(wholeText(content, choices));
}

function wholeText(content: RawContent, { encoding, dropsRepeated }: ReadingChoices): string {
  switch (content.type) {
    case "text":
      return content.text;
    case "bytes":
      return decodeAs(content.bytes, encoding ?? content.reading.encoding);
    case "pages":
      return textOfPages(dropsRepeated ? withoutRepeated(content.pages) : content.pages);
  }
}
