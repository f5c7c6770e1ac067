/** Reads a PDF, with a library that comes when the first one is opened. */
import { GlobalWorkerOptions, getDocument, version } from "pdfjs-dist";
import { type PdfReading, readPdf } from "../../../formats/documents/read-pdf.ts";

/** @throws what `readPdf` throws */
export async function readPdfFile(bytes: Uint8Array): Promise<PdfReading> {
  const worker = new Worker(new URL("./pdf-worker.ts", import.meta.url), { type: "module" });
  GlobalWorkerOptions.workerPort = worker;
  try {
    return await readPdf(bytes, { getDocument, version });
  } finally {
    GlobalWorkerOptions.workerPort = null;
    worker.terminate();
  }
}
