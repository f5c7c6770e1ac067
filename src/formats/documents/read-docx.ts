/** The text of a Word document (.docx), by way of the markup that mammoth makes of it. */
import type mammoth from "mammoth";

/**
 * mammoth itself, which the caller brings: it is loaded on demand. Its own reading as text glues the words at either side of a
 * line break together.
 */
type Mammoth = typeof mammoth;

/** The version that is installed: another one may read another text. */
export const DOCX_READER = "mammoth 1.13.0";

/** Leads from a footnote back to its place. */
const BACK_LINK = /\s*\u2191$/gmu;

/**
 * @param bytes of the file
 * @param textOf the text of markup, which is parsed and never shown
 * @throws what mammoth throws where the file is broken or is none of Word's
 */
export async function readDocx(
  bytes: Uint8Array<ArrayBuffer>,
  { convertToHtml, images }: Mammoth,
  textOf: (markup: string) => string,
): Promise<string> {
  // The one is what it takes on a page, the other what it takes under Node.
  const input = { arrayBuffer: bytes.slice().buffer, buffer: bytes } as {
    arrayBuffer: ArrayBuffer;
  };
  // A picture is no text, and may be large.
  const convertImage = images.imgElement(async () => ({ src: "" }));
  const { value } = await convertToHtml(input, { convertImage });
  return textOf(value).replace(BACK_LINK, "");
}
