/** The pages of a PDF as lines, read by pdf.js. */
import type * as pdfjs from "pdfjs-dist";
import { type PdfPage, type PdfPiece, pageOf } from "./pdf-text.ts";

/** What of pdf.js is needed; the caller brings it: it is loaded on demand. */
type Pdfjs = Pick<typeof pdfjs, "getDocument" | "version">;

export interface PdfReading {
  readonly pages: readonly PdfPage[];
  /** With its version: another one may read another text. */
  readonly reader: string;
}

/** Nothing of a file is run, and nothing is fetched for it: a strict policy would refuse it. */
const CAUTIOUS = {
  isEvalSupported: false,
  useWasm: false,
  disableFontFace: true,
  useWorkerFetch: false,
  stopAtErrors: false,
  // Errors alone: what it warns of is no concern of a reader.
  verbosity: 0,
} as const;

/**
 * @param bytes of the file
 * @throws what pdf.js throws where the file is broken, or locked by a password (`PasswordException`)
 */
export async function readPdf(
  bytes: Uint8Array,
  { getDocument, version }: Pdfjs,
): Promise<PdfReading> {
  // The worker takes them away.
  const task = getDocument({ data: bytes.slice(), ...CAUTIOUS });
  try {
    const file = await task.promise;
    const pages: PdfPage[] = [];
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(
        pageOf(items.filter((item): item is (typeof items)[number] & PdfPiece => "str" in item)),
      );
      page.cleanup();
    }
    return { pages, reader: `pdfjs ${version}` };
  } finally {
    await task.destroy();
  }
}
